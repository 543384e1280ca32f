import { Button } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { ConversionSeries, Id } from '~/api/types';
import { Meter } from '~/features/list/bulk/Meter';
import { tellRefused } from '~/ui/ConfirmUndo';
import { RecordLink } from '~/ui/RecordLink';
import { Table } from '~/ui/Table';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';
import styles from './Convert.module.css';
import { TARGETS } from './targets';

const ASK_MS = 700;
const SHOWN = 200;

interface Props {
  series: ConversionSeries;
  close: () => void;
}

/** How far it is, then what became of each, those that were left first; undoing it is shown the same way. */
export function Result({ series: begun, close }: Props) {
  const { t } = useTranslation('convert');
  const [undoing, setUndoing] = useState<Id | null>(null);
  const { data: series = begun } = useQuery(seriesQuery(undoing));
  const left = series.results.filter(({ why }) => why);
  const good = series.results.length - left.length;
  const shown = [...left, ...series.results.filter(({ why }) => !why)].slice(0, SHOWN);
  return (
    <div className={styles.form}>
      <Meter done={series.done} total={series.total} />
      <p role="status">
        {series.finished
          ? t(series.undoes ? 'many_undone' : 'many_result', { good, bad: left.length })
          : t('many_under_way', { done: series.done, total: series.total })}{' '}
        {series.letters > 0 && t('letters', { count: series.letters })}
      </p>
      {shown.length > 0 && (
        <Table
          caption={t('many_caption')}
          className={styles.results}
          heads={[{ words: t('lead') }, { words: t('result') }]}
        >
          <tbody>
            {shown.map((result) => (
              <Row key={result.lead} {...result} undone={series.undoes !== null} />
            ))}
          </tbody>
        </Table>
      )}
      {series.results.length > SHOWN && (
        <p className={styles.hint}>{t('many_more', { count: series.results.length - SHOWN })}</p>
      )}
      <footer className={styles.foot}>
        <span />
        {series.finished && good > 0 && !series.undone && !series.undoes && (
          <UndoAll series={series} begin={setUndoing} />
        )}
        <Button onClick={close}>{t('close')}</Button>
      </footer>
    </div>
  );
}

interface RowProps {
  undone: boolean;
}

function Row({ lead, title, made, used, why, undone }: ConversionSeries['results'][number] & RowProps) {
  const { t } = useTranslation('convert');
  const became: Record<string, number> = { ...used, ...made };
  return (
    <tr>
      <td>
        <RecordLink kind="lead" id={lead}>
          {title}
        </RecordLink>
      </td>
      <td data-left={Boolean(why) || undefined}>
        {why || (undone && t('gone_back'))}
        {!(why || undone) &&
          TARGETS.flatMap((kind) => {
            const id = became[kind];
            return id === undefined ? [] : [{ kind, id }];
          }).map(({ kind, id }) => (
            <RecordLink key={kind} kind={kind} id={id}>
              {t(`tile_${kind}`)}
            </RecordLink>
          ))}
      </td>
    </tr>
  );
}

function UndoAll({ series, begin }: { series: ConversionSeries; begin: (undoing: Id) => void }) {
  const { t } = useTranslation('convert');
  const client = useQueryClient();
  const reason = useReason();
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.delete<ConversionSeries>(`/conversions/series/${series.id}`),
    onSuccess: (undoing) => {
      for (const kind of ['lead', ...TARGETS] as const) readAgain(client, kind);
      client.setQueryData(keys.conversions(undoing.id), undoing);
      begin(undoing.id);
    },
    onError: (error) => tellRefused(t('not_taken_back'), reason(error)),
  });
  return (
    <Button variant="default" loading={isPending} onClick={() => mutate()}>
      {t('undo_all')}
    </Button>
  );
}

/** Asks on while it is under way. */
export const seriesQuery = (id: Id | null) =>
  queryOptions({
    queryKey: keys.conversions(id ?? 0),
    queryFn: () => api.get<ConversionSeries>(`/conversions/series/${id}`),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data?.finished ? false : ASK_MS),
  });
