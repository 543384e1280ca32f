import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversionSeries, ConversionTerms } from '~/api/types';
import { Result, useSeries } from '~/features/convert/ConvertMany';
import { Ask } from '~/ui/Ask';
import styles from './Conversion.module.css';
import { useReadAllAgain, useSwitchMode } from './queries';

interface Props {
  terms: ConversionTerms;
  mayChange: boolean;
}

/** With leads in work, or without: switching says first what it would do. */
export function Mode({ terms: { simple, open, nameless }, mayChange }: Props) {
  const { t } = useTranslation('conversion');
  const [asking, ask] = useState(false);
  const [begun, begin] = useState<ConversionSeries | null>(null);
  const { mutate, isPending } = useSwitchMode((series) => {
    ask(false);
    begin(series);
  });
  return (
    <section className={styles.part}>
      <h2>{t(simple ? 'mode_simple' : 'mode_classic')}</h2>
      <p>{t(simple ? 'mode_simple_text' : 'mode_classic_text')}</p>
      {mayChange && !asking && (
        <Button variant="default" loading={isPending} onClick={() => (simple ? mutate(false) : ask(true))}>
          {t(simple ? 'to_classic' : 'to_simple')}
        </Button>
      )}
      {asking && (
        <Ask question={t('sure', { count: open })} keep={() => ask(false)}>
          <p>{t('sure', { count: open })}</p>
          {nameless > 0 && <p>{t('nameless', { count: nameless })}</p>}
          <div className={styles.answers}>
            <Button variant="default" onClick={() => ask(false)}>
              {t('keep')}
            </Button>
            <Button loading={isPending} onClick={() => mutate(true)}>
              {t('convert_all', { count: open })}
            </Button>
          </div>
        </Ask>
      )}
      {begun && <Progress begun={begun} close={() => begin(null)} />}
    </section>
  );
}

function Progress({ begun, close }: { begun: ConversionSeries; close: () => void }) {
  const { t } = useTranslation('conversion');
  const { t: app } = useTranslation();
  const again = useReadAllAgain();
  const series = useSeries(begun) ?? begun;
  const leave = () => {
    again();
    close();
  };
  return (
    <Modal
      opened
      onClose={leave}
      size={680}
      title={t('to_simple')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <Result series={series} close={leave} />
    </Modal>
  );
}
