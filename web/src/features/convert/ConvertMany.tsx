import { Button, Modal, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { ConversionPlan, ConversionSeries, Id } from '~/api/types';
import { Meter } from '~/features/list/bulk/Meter';
import { RecordLink } from '~/ui/RecordLink';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';
import styles from './Convert.module.css';
import { Tiles } from './Tiles';
import { lastTargets, rememberTargets, TARGETS, type Target } from './targets';

interface Props {
  leads: Id[];
  close: () => void;
  /** Those that were left stay chosen. */
  finished?: (left: Id[]) => void;
}

const WAYS = ['move', 'complete', 'stay'] as const;
const ASK_MS = 700;

/** The same for many leads: what they become, how far it is, and what became of each. */
export function ConvertMany({ leads, close, finished }: Props) {
  const { t } = useTranslation('convert');
  const { t: app } = useTranslation();
  const [begun, begin] = useState<ConversionSeries>();
  const series = useSeries(begun);
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
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {series ? (
        <Result series={series} close={leave} />
      ) : (
        <Choice leads={leads} begin={begin} close={close} />
      )}
    </Modal>
  );
}

function Choice({ leads, begin, close }: Props & { begin: (series: ConversionSeries) => void }) {
  const { t } = useTranslation('convert');
  const { t: app } = useTranslation();
  const client = useQueryClient();
  const reason = useReason();
  const [chosen, choose] = useState<Target[]>(lastTargets() ?? ['contact', 'deal']);
  const [way, setWay] = useState<(typeof WAYS)[number]>('move');
  const first = useQuery({
    queryKey: keys.conversion(leads[0] ?? 0, 'rights'),
    queryFn: () => api.post<ConversionPlan>(`/conversions/lead/${leads[0]}/preview`, { wanted: null }),
  });
  const plan = first.data && { ...first.data, targets: [], returning: false };
  const targets = chosen.filter((one) => !plan?.denied[one]);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.post<ConversionSeries>('/conversions', {
        leads,
        wanted: { targets, activities: way, match: true },
      }),
    onSuccess: (series) => {
      rememberTargets(targets);
      for (const kind of ['lead', ...TARGETS] as const) readAgain(client, kind);
      begin(series);
    },
  });
  return (
    <div className={styles.form}>
      {plan && <Tiles plan={plan} targets={targets} choose={choose} />}
      <Select
        className={styles.activities}
        label={t('activities')}
        data={WAYS.map((one) => ({ value: one, label: t(`activities_${one}`) }))}
        value={way}
        allowDeselect={false}
        onChange={(one) => one && setWay(one as typeof way)}
      />
      <p className={styles.hint}>{t('many_hint')}</p>
      {(error ?? first.error) && (
        <p role="alert" className={styles.refused}>
          {reason((error ?? first.error) as Error)}
        </p>
      )}
      <footer className={styles.foot}>
        <span />
        <Button variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button disabled={!targets.length} loading={isPending} onClick={() => mutate()}>
          {t('convert_to', { targets: targets.map((one) => t(`to_${one}`)).join(' + ') })}
        </Button>
      </footer>
    </div>
  );
}

/** How far it is, then what became of each. */
export function Result({ series: begun, close }: { series: ConversionSeries; close: () => void }) {
  const { t } = useTranslation('convert');
  const client = useQueryClient();
  const [undoing, takeBack] = useState<ConversionSeries>();
  const series = useSeries(undoing) ?? begun;
  const left = series.results.filter(({ why }) => why);
  const undo = useMutation({
    mutationFn: () => api.delete<ConversionSeries>(`/conversions/series/${begun.id}`),
    onSuccess: (taken) => {
      for (const kind of ['lead', ...TARGETS] as const) readAgain(client, kind);
      takeBack(taken);
    },
  });
  const good = series.results.length - left.length;
  return (
    <div className={styles.form} aria-live="polite">
      <Meter done={series.done} total={series.total} />
      <p>
        {t(series.undoes ? 'many_undone' : 'many_result', { good, bad: left.length })}{' '}
        {series.letters > 0 && t('letters', { count: series.letters })}
      </p>
      <ul className={styles.conflicts}>
        {series.results.slice(0, 200).map(({ lead, title, made, used, why }) => (
          <li key={lead}>
            <span>
              <RecordLink kind="lead" id={lead}>
                {title}
              </RecordLink>
              {why && <span>{why}</span>}
            </span>
            {!why && (
              <span>
                {TARGETS.filter((kind) => kind in { ...made, ...used })
                  .map((kind) => t(`tile_${kind}`))
                  .join(', ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        <span />
        {series.finished && good > 0 && !series.undone && !series.undoes && (
          <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
            {t('undo_all')}
          </Button>
        )}
        <Button onClick={close}>{t('close')}</Button>
      </footer>
    </div>
  );
}

/** Asks on while it is under way. */
export function useSeries(begun: ConversionSeries | undefined): ConversionSeries | undefined {
  const { data } = useQuery({
    queryKey: keys.conversions(begun?.id ?? 0),
    queryFn: () => api.get<ConversionSeries>(`/conversions/series/${begun?.id}`),
    enabled: begun !== undefined && !begun.finished,
    refetchInterval: ({ state }) => (state.data?.finished ? false : ASK_MS),
  });
  return data ?? begun;
}
