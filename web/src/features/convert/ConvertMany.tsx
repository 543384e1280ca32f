import { Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { ConversionPlan, ConversionSeries, Id } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';
import { Activities, type Fate } from './Activities';
import styles from './Convert.module.css';
import { Foot } from './Foot';
import { Pipeline } from './Pipeline';
import { Result, seriesQuery } from './Result';
import { Tiles } from './Tiles';
import { lastTargets, rememberTargets, TARGETS, type Target } from './targets';

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
  const first = useQuery({
    queryKey: keys.conversion(leads[0] ?? 0, 'rights'),
    queryFn: () => api.post<ConversionPlan>(`/conversions/lead/${leads[0]}/preview`, { wanted: null }),
  });
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
      {series && <Result series={series} close={leave} />}
      {begun === null && first.data && (
        <Choice leads={leads} first={first.data} begin={begin} close={close} />
      )}
      {!(series || (begun === null && first.data)) &&
        (first.error ? <Failed error={first.error} retry={first.refetch} /> : <LoadingRows rows={4} />)}
    </Modal>
  );
}

interface ChoiceProps extends Props {
  first: ConversionPlan;
  begin: (series: Id) => void;
}

function Choice({ leads, first, begin, close }: ChoiceProps) {
  const { t } = useTranslation('convert');
  const reason = useReason();
  const plan = { ...first, targets: [], returning: false };
  const [chosen, choose] = useState<Target[]>(
    () => lastTargets() ?? TARGETS.filter((one) => first.wanted.targets.includes(one)),
  );
  const [pipeline, setPipeline] = useState(first.wanted.pipeline);
  const [activities, setActivities] = useState<Fate>('move');
  const targets = chosen.filter((one) => !plan.denied[one]);
  const { mutate, isPending, error } = useBegin(leads, { targets, pipeline, activities, match: true }, begin);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (targets.length && !isPending) mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Tiles plan={plan} targets={targets} choose={choose} />
      <div className={styles.asked}>
        {targets.includes('deal') && <Pipeline pipeline={pipeline} choose={setPipeline} />}
        <Activities fate={activities} choose={setActivities} />
      </div>
      <p className={styles.hint}>{t('many_hint')}</p>
      <Foot targets={targets} isPending={isPending} refused={error && reason(error)} close={close} />
    </form>
  );
}

interface WishForEach {
  targets: Target[];
  pipeline: number;
  activities: Fate;
  match: boolean;
}

function useBegin(leads: Id[], wanted: WishForEach, begin: (series: Id) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<ConversionSeries>('/conversions', { leads, wanted }),
    onSuccess: (series) => {
      rememberTargets(wanted.targets);
      for (const kind of ['lead', ...TARGETS] as const) readAgain(client, kind);
      client.setQueryData(keys.conversions(series.id), series);
      begin(series.id);
    },
  });
}
