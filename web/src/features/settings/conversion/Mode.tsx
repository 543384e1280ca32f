import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { ConversionTerms, Id } from '~/api/types';
import convert from '~/features/convert/Convert.module.css';
import { Result, seriesQuery } from '~/features/convert/Result';
import { PIPELINE, TARGETS } from '~/features/convert/targets';
import { Ask } from '~/ui/Ask';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import styles from './Conversion.module.css';
import { useReadAllAgain, useSwitchMode } from './queries';

interface Props {
  terms: ConversionTerms;
  mayChange: boolean;
}

/** With leads in work, or without: switching says first what it would do. */
export function Mode({ terms, mayChange }: Props) {
  const { t } = useTranslation('conversion');
  const { simple, switched } = terms;
  const [asking, ask] = useState(false);
  const [looking, look] = useState<Id | null>(null);
  const { mutate, isPending } = useSwitchMode((series) => {
    ask(false);
    look(series?.id ?? null);
  });
  return (
    <section className={styles.part}>
      <h2>{t(simple ? 'mode_simple' : 'mode_classic')}</h2>
      <p>{t(simple ? 'mode_simple_text' : 'mode_classic_text')}</p>
      {mayChange && !asking && (
        <div className={styles.answers}>
          <Button variant="default" loading={isPending} onClick={() => (simple ? mutate(false) : ask(true))}>
            {t(simple ? 'to_classic' : 'to_simple')}
          </Button>
          {switched !== null && (
            <Button variant="subtle" onClick={() => look(switched)}>
              {t('last_switch')}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <Foreseen
          terms={terms}
          isPending={isPending}
          keep={() => ask(false)}
          switchOver={() => mutate(true)}
        />
      )}
      {looking !== null && <Progress series={looking} close={() => look(null)} />}
    </section>
  );
}

interface ForeseenProps {
  terms: ConversionTerms;
  isPending: boolean;
  keep: () => void;
  switchOver: () => void;
}

function Foreseen({ terms: { open, nameless, wanted }, isPending, keep, switchOver }: ForeseenProps) {
  const { t } = useTranslation('conversion');
  const { t: words } = useTranslation('convert');
  const pipelines = useFields('deal').find(({ code }) => code === PIPELINE)?.choices ?? [];
  const into = pipelines.find(({ value }) => value === String(wanted.pipeline))?.title;
  const targets = TARGETS.filter((one) => wanted.targets.includes(one)).map((one) => words(`to_${one}`));
  return (
    <Ask question={t('sure', { count: open })} keep={keep}>
      <ul className={convert.foreseen}>
        <li>{t('sure', { count: open })}</li>
        <li>{t('each_becomes', { targets: targets.join(' + ') })}</li>
        {into && wanted.targets.includes('deal') && <li>{t('into', { pipeline: into })}</li>}
        <li>{t(`sure_${wanted.activities}`)}</li>
        {nameless > 0 && <li>{t('nameless', { count: nameless })}</li>}
        <li>{t('sure_undo')}</li>
      </ul>
      <div className={styles.answers}>
        <Button variant="default" autoFocus onClick={keep}>
          {t('keep')}
        </Button>
        <Button loading={isPending} onClick={switchOver}>
          {t('convert_all', { count: open })}
        </Button>
      </div>
    </Ask>
  );
}

/** It goes on by itself: whoever closes this finds it again. */
function Progress({ series: number, close }: { series: Id; close: () => void }) {
  const { t } = useTranslation('conversion');
  const { t: app } = useTranslation();
  const again = useReadAllAgain();
  const { data: series, error, refetch } = useQuery(seriesQuery(number));
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
      classNames={{ content: convert.dialog }}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {series && <Result series={series} close={leave} />}
      {!series && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={3} />)}
    </Modal>
  );
}
