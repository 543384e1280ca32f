import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OptionList } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import fields from '../Fields.module.css';
import { SettingsPage } from '../SettingsPage';
import { EntryTable } from './EntryTable';
import styles from './Lists.module.css';
import { optionsQuery } from './queries';

/** The company's plain lists: sources, salutations, types, industries. */
export function ListsPage() {
  const { t } = useTranslation('settings');
  const { list: of } = useSearch({ from: '/inside/settings/lists' });
  const { data, error, refetch } = useQuery(optionsQuery);
  const lists = data?.filter(({ kind }) => kind === null) ?? [];
  const list = lists.find((one) => one.of === of) ?? lists[0];
  return (
    <SettingsPage title={t('lists')}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={9} />)}
      {list && (
        <div className={fields.page}>
          <ListTabs lists={lists} chosen={list} />
          <section className={styles.list} aria-label={list.title}>
            <p className={styles.rule}>{t('lists_rule')}</p>
            <EntryTable key={list.of} list={list} />
          </section>
        </div>
      )}
    </SettingsPage>
  );
}

function ListTabs({ lists, chosen }: { lists: OptionList[]; chosen: OptionList }) {
  const { t } = useTranslation('settings');
  return (
    <nav className={styles.tabs} aria-label={t('lists')}>
      {lists.map(({ of, title, entries }) => (
        <Link
          key={of}
          to="/settings/lists"
          search={{ list: of }}
          aria-current={of === chosen.of ? 'page' : undefined}
        >
          {title} <small>{entries.length}</small>
        </Link>
      ))}
    </nav>
  );
}
