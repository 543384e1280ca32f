import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import styles from './Convert.module.css';
import { ConvertManyForm } from './ConvertManyForm';
import { Result, seriesQuery } from './Result';
import { useConvertMany } from './useConvertMany';

interface Props {
  leads: Id[];
  close: () => void;
  /** Those that were left stay chosen. */
  finished?: (left: Id[]) => void;
}

/** The same for many leads: what they become, how far it is, and what became of each. */
export function ConvertMany({ leads, close, finished }: Props) {
  const { t } = useTranslation('convert');
  const { t: app } = useTranslation();
  const [begun, begin] = useState<Id | null>(null);
  const { data: series } = useQuery(seriesQuery(begun));
  const leave = () => {
    if (series) finished?.(series.results.filter(({ why }) => why).map(({ lead }) => lead));
    close();
  };
  return (
    <Modal
      opened
      onClose={leave}
      size={680}
      title={t('many_title', { count: leads.length })}
      classNames={{ content: styles.dialog }}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {begun === null && <Choice leads={leads} begin={begin} close={close} />}
      {begun !== null && (series ? <Result series={series} close={leave} /> : <LoadingRows rows={4} />)}
    </Modal>
  );
}

function Choice({ leads, begin, close }: Pick<Props, 'leads' | 'close'> & { begin: (series: Id) => void }) {
  const converting = useConvertMany(leads, begin);
  const { outlook, failed, retry } = converting;
  if (failed && !outlook) return <Failed error={failed} retry={retry} />;
  if (!outlook) return <LoadingRows rows={4} />;
  return <ConvertManyForm outlook={outlook} total={leads.length} converting={converting} close={close} />;
}
