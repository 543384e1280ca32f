import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasBoard } from '~/api/kinds';
import type { OptionList } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { KindTabs } from '~/ui/KindTabs';
import { LoadingRows } from '~/ui/Loading';
import fields from '../Fields.module.css';
import { SettingsPage } from '../SettingsPage';
import { EntryTable } from './EntryTable';
import styles from './Lists.module.css';
import { PipelineBar } from './PipelineBar';
import { optionsQuery } from './queries';

/** The stages that records of a kind go through; deals have a set of them for each pipeline. */
export function StagesPage() {
  const { t } = useTranslation('settings');
  const { kind } = useParams({ from: '/inside/settings/stages/$kind' });
  const { pipeline = 0 } = useSearch({ from: '/inside/settings/stages/$kind' });
  const { data, error, refetch } = useQuery(optionsQuery);
  const ofKind = data?.filter((list) => list.kind === kind);
  const list = ofKind?.find((one) => (one.pipeline ?? 0) === pipeline) ?? ofKind?.[0];
  return (
    <SettingsPage
      title={t('stages')}
      center={<KindTabs to="/settings/stages/$kind" kind={kind} of={hasBoard} />}
    >
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={9} />)}
      {list && (
        <div className={fields.page}>
          {kind === 'deal' && <PipelineBar chosen={list.pipeline ?? 0} />}
          <Stages
            list={{ ...list, title: t(`stages_${kind === 'deal' || kind === 'document' ? kind : 'lead'}`) }}
          />
        </div>
      )}
    </SettingsPage>
  );
}

function Stages({ list }: { list: OptionList }) {
  const { t } = useTranslation('settings');
  return (
    <section className={styles.list} aria-label={list.title}>
      <p className={styles.rule}>{t('stages_rule')}</p>
      <EntryTable key={list.of} list={list} />
    </section>
  );
}
