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
import { type Leads, useConvertMany } from './useConvertMany';

interface Props extends Leads {
  count: number;
  close: () => void;
  /** Those that were left stay chosen. */
  finished?: (left: Id[]) => void;
}

/** The same for many leads: what they become, how far it is, and what became of each. */
export function ConvertMany({ count, close, finished, ...leads }: Props) {
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
      title={t('many_title', { count })}
      classNames={{ content: styles.dialog }}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {begun === null && <Choice leads={leads} count={count} begin={begin} close={close} />}
      {begun !== null && (series ? <Result series={series} close={leave} /> : <LoadingRows rows={4} />)}
    </Modal>
  );
}

interface ChoiceProps extends Pick<Props, 'count' | 'close'> {
  leads: Leads;
  begin: (series: Id) => void;
}

function Choice({ leads, count, begin, close }: ChoiceProps) {
  const converting = useConvertMany(leads, begin);
  const { outlook, failed, retry } = converting;
  if (failed && !outlook) return <Failed error={failed} retry={retry} />;
  if (!outlook) return <LoadingRows rows={4} />;
  return <ConvertManyForm outlook={outlook} total={count} converting={converting} close={close} />;
}
