import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Download, ScrollText, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '~/api/queries';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import fields from '../Fields.module.css';
import { SettingsPage } from '../SettingsPage';
import styles from './Audit.module.css';
import { JournalTable } from './JournalTable';
import { journalQuery, type Looking, queryOf } from './queries';

/** Who did what that matters: searched, and taken along. */
export function AuditPage() {
  const { t } = useTranslation('rights');
  const [looking, setLooking] = useState<Looking>({});
  const [asked] = useDebouncedValue(looking, 250);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    journalQuery(asked),
  );
  const lines = data?.pages.flatMap((page) => page.lines);
  return (
    <SettingsPage title={t('journal')}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={9} />)}
      {data && lines && (
        <div className={fields.page}>
          <Filters looking={looking} change={setLooking} actions={data.pages[0]?.actions ?? []} />
          {lines.length > 0 ? (
            <JournalTable lines={lines} />
          ) : (
            <EmptyState icon={ScrollText} title={t('nothing_told')} text={t('nothing_told_hint')} />
          )}
          {hasNextPage && (
            <Button
              variant="default"
              className={styles.more}
              loading={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {t('older')}
            </Button>
          )}
        </div>
      )}
    </SettingsPage>
  );
}

interface FiltersProps {
  looking: Looking;
  change: (looking: Looking) => void;
  actions: readonly { code: string; title: string }[];
}

function Filters({ looking, change, actions }: FiltersProps) {
  const { t } = useTranslation('rights');
  const { data: people = [] } = useQuery(peopleQuery);
  return (
    <div className={styles.filters}>
      <TextInput
        aria-label={t('search_journal')}
        placeholder={t('search_journal')}
        leftSection={<Search size={15} aria-hidden="true" />}
        maxLength={200}
        value={looking.q ?? ''}
        onChange={(event) => change({ ...looking, q: event.currentTarget.value })}
      />
      <Select
        aria-label={t('what_happened')}
        placeholder={t('what_happened')}
        searchable
        clearable
        data={actions.map(({ code, title }) => ({ value: code, label: title }))}
        value={looking.action ?? null}
        onChange={(action) => change({ ...looking, action: action ?? undefined })}
      />
      <Select
        aria-label={t('who')}
        placeholder={t('who')}
        searchable
        clearable
        data={people.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={looking.person ?? null}
        onChange={(person) => change({ ...looking, person: person ?? undefined })}
      />
      <Button
        component="a"
        variant="default"
        href={`/api/audit/export?${queryOf(looking)}`}
        leftSection={<Download size={15} aria-hidden="true" />}
      >
        {t('take_along')}
      </Button>
    </div>
  );
}
