import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Id, Kind } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { KindTabs } from '~/ui/KindTabs';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import styles from './Import.module.css';
import { fillableQuery, importQuery } from './queries';
import { Result } from './Result';
import { Steps } from './Steps';

/** Records from a table: chosen, matched, tried, imported. An import under way has an address of its own. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const { kind } = useParams({ from: '/inside/import/$kind' });
  const { run } = useSearch({ from: '/inside/import/$kind' });
  return (
    <Page
      title={t('title')}
      center={<KindTabs to="/import/$kind" kind={kind} of={(one) => one !== 'document'} />}
    >
      <div className={styles.content} key={kind}>
        {run ? <Run id={run} kind={kind} /> : <Begin kind={kind} />}
      </div>
    </Page>
  );
}

function Begin({ kind }: { kind: Kind }) {
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(fillableQuery(kind));
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />;
  return (
    <Steps
      kind={kind}
      fields={data}
      begun={({ id }) => navigate({ to: '/import/$kind', params: { kind }, search: { run: id } })}
    />
  );
}

function Run({ id, kind }: { id: Id; kind: Kind }) {
  const { data, error, refetch } = useQuery(importQuery(id));
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />;
  return <Result work={data} kind={kind} />;
}
