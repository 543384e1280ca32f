import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '~/i18n/format';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { RecordLink } from '~/ui/RecordLink';
import { Table } from '~/ui/Table';
import { processRunsQuery } from '../queries';
import type { Process, RunRow } from '../wire';
import { RunStatusToken } from './RunStatusToken';
import styles from './RunsTab.module.css';

/** Every run of this process, newest first. */
export function RunsTab({ process }: { process: Process }) {
  const { t } = useTranslation('process');
  const { t: app } = useTranslation();
  const { data, error, refetch, ...more } = useInfiniteQuery(processRunsQuery(process.id));
  const runs = data?.pages.flat();
  if (error) return <Failed error={error} retry={refetch} />;
  if (!runs) return <LoadingRows />;
  if (!runs.length) return <EmptyState icon={History} title={t('runs_empty_title')} text={t('runs_empty')} />;
  const heads = [t('run'), app(`kind_${process.kind}`), t('status'), t('version'), t('started')].map(
    (words) => ({
      words,
    }),
  );
  return (
    <div className={styles.runs}>
      <Table caption={t('tab_runs')} heads={heads}>
        <tbody>
          {runs.map((run) => (
            <Line key={run.id} run={run} />
          ))}
        </tbody>
      </Table>
      {more.hasNextPage && (
        <Button
          mt={12}
          size="xs"
          variant="default"
          loading={more.isFetchingNextPage}
          onClick={() => void more.fetchNextPage()}
        >
          {t('older_runs')}
        </Button>
      )}
    </div>
  );
}

function Line({ run }: { run: RunRow }) {
  const { t } = useTranslation('process');
  return (
    <tr>
      <td>
        <Link to="/runs/$id" params={{ id: run.id }}>
          {t('run_number', { id: run.id })}
        </Link>
      </td>
      <td>
        <RecordLink kind={run.record.kind} id={run.record.id}>
          {run.record.title}
        </RecordLink>
      </td>
      <td>
        <RunStatusToken status={run.status} />
        {run.reason && <small>{run.reason}</small>}
      </td>
      <td>{t('version_short', { version: run.version })}</td>
      <td>{dateTime(run.started)}</td>
    </tr>
  );
}
