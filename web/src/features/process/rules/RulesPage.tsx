import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasBoard } from '~/api/kinds';
import { useFields } from '~/api/queries';
import { Failed } from '~/ui/Failed';
import { KindTabs } from '~/ui/KindTabs';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { Crumbs } from '../designer/Crumbs';
import { LexiconProvider, type Sources } from '../lexicon';
import { emptyTemplate } from '../model';
import { useSources } from '../sources';
import type { Kind } from '../wire';
import styles from './Rules.module.css';
import { type Rules, rulesQuery } from './rules';
import { Strip } from './Strip';

/** What happens by itself when a record enters a stage: the stages side by side, under each its rules in order. */
export default function RulesPage() {
  const { t } = useTranslation('process');
  const { kind } = useParams({ from: '/inside/rules/$kind' });
  const { pipeline = 0, stage } = useSearch({ from: '/inside/rules/$kind' });
  const rules = useQuery(rulesQuery(kind, pipeline));
  const sources = useSources(kind);
  const error = rules.error ?? sources.error;
  const ready = rules.data && sources.data && { rules: rules.data, sources: sources.data };
  const retry = () => {
    sources.retry();
    void rules.refetch();
  };
  return (
    <Page
      title={t('rules')}
      crumbs={<Crumbs kind={kind} />}
      center={<KindTabs to="/rules/$kind" kind={kind} of={hasBoard} />}
    >
      {!ready && (error ? <Failed error={error} retry={retry} /> : <LoadingRows rows={6} />)}
      {ready && <Loaded kind={kind} pipeline={pipeline} stage={stage} {...ready} />}
    </Page>
  );
}

const EMPTY = emptyTemplate();

interface Props {
  kind: Kind;
  pipeline: number;
  /** The one that was asked for. */
  stage: string | undefined;
  rules: Rules;
  sources: Sources;
}

function Loaded({ kind, pipeline, stage, rules, sources }: Props) {
  const { t } = useTranslation('process');
  const isEmpty = rules.stages.every((stage) => stage.rules.length === 0);
  return (
    <LexiconProvider sources={sources} template={EMPTY} seen={rules.stages}>
      <div className={styles.page}>
        {kind === 'deal' && <Pipelines chosen={pipeline} />}
        <p className={styles.lead}>{t(isEmpty ? 'rules_empty' : 'rules_hint')}</p>
        <Strip kind={kind} rules={rules} asked={stage} />
      </div>
    </LexiconProvider>
  );
}

function Pipelines({ chosen }: { chosen: number }) {
  const { t } = useTranslation('process');
  const all = useFields('deal').find(({ type }) => type === 'pipeline')?.choices ?? [];
  if (all.length < 2) return null;
  return (
    <nav className={styles.pipelines} aria-label={t('pipelines')}>
      {all.map(({ value, title }) => (
        <Link
          key={value}
          to="/rules/$kind"
          params={{ kind: 'deal' }}
          search={{ pipeline: Number(value) || undefined }}
          aria-current={Number(value) === chosen ? 'page' : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
