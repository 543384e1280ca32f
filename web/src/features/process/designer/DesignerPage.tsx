import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { Page } from '~/ui/Page';
import { processQuery } from '../queries';
import { useSources } from '../sources';
import { Crumbs } from './Crumbs';
import { DesignerSkeleton } from './DesignerSkeleton';
import { OpenDesigner } from './OpenDesigner';

/** Loads a process anew each time it is opened: an old draft must not be edited. */
export default function DesignerPage() {
  const { kind, id } = useParams({ from: '/inside/processes/$kind/$id' });
  const [loads, setLoads] = useState(0);
  const process = useQuery({ ...processQuery(id), refetchOnMount: 'always', refetchOnWindowFocus: false });
  const sources = useSources(kind);
  const reload = async () => {
    await process.refetch();
    setLoads(loads + 1);
  };
  const retry = () => {
    sources.retry();
    void process.refetch();
  };
  const fresh = process.isFetchedAfterMount && process.data;
  if (fresh && sources.data)
    return <OpenDesigner key={`${id}:${loads}`} process={fresh} sources={sources.data} reload={reload} />;
  return <Waiting kind={kind} error={process.error ?? sources.error} retry={retry} />;
}

interface WaitingProps {
  kind: Kind;
  error: Error | null;
  retry: () => void;
}

function Waiting({ kind, error, retry }: WaitingProps) {
  const { t } = useTranslation('process');
  return (
    <Page title={t('process')} crumbs={<Crumbs kind={kind} />}>
      {error ? <Failed error={error} retry={retry} /> : <DesignerSkeleton />}
    </Page>
  );
}
