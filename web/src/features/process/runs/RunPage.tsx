import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { Token } from '~/ui/Token';
import { Crumbs } from '../designer/Crumbs';
import crumbStyles from '../designer/Crumbs.module.css';
import { LexiconProvider } from '../lexicon';
import { runQuery } from '../queries';
import { useSources } from '../sources';
import type { Run } from '../wire';
import { RunStatusToken } from './RunStatusToken';
import { RunView } from './RunView';

/** What one run did: the very version it ran, with the way it took. */
export default function RunPage() {
  const { t } = useTranslation('process');
  const { id } = useParams({ from: '/inside/runs/$id' });
  const run = useQuery(runQuery(id));
  const sources = useSources(run.data?.record.kind);
  const error = run.error ?? sources.error;
  const retry = () => {
    sources.retry();
    void run.refetch();
  };
  return (
    <Page
      title={t('run_number', { id })}
      crumbs={run.data && <RunCrumbs run={run.data} />}
      aside={run.data && <RunState run={run.data} />}
    >
      {error && <Failed error={error} retry={retry} />}
      {!(error || (run.data && sources.data)) && <LoadingRows />}
      {run.data && sources.data && (
        <LexiconProvider sources={sources.data} template={run.data.template} seen={run.data.trace}>
          <RunView run={run.data} />
        </LexiconProvider>
      )}
    </Page>
  );
}

function RunCrumbs({ run: { process, record } }: { run: Run }) {
  return (
    <>
      <Crumbs kind={record.kind} />
      <Link
        to="/processes/$kind/$id"
        params={{ kind: record.kind, id: process.id }}
        search={{ tab: 'runs' }}
        className={crumbStyles.crumb}
      >
        {process.name}
      </Link>
      <ChevronRight size={14} className={crumbStyles.next} aria-hidden="true" />
    </>
  );
}

function RunState({ run: { status, version } }: { run: Run }) {
  const { t } = useTranslation('process');
  return (
    <>
      <RunStatusToken status={status} />
      <Token>{t('version_short', { version: version.number })}</Token>
    </>
  );
}
