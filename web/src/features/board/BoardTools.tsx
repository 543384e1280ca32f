import { CircleAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { Kind } from '~/api/types';
import { useAddress } from './asked';
import { SearchField } from './Filters';
import styles from './Filters.module.css';

const FilterChips = lazy(() =>
  import('~/features/list/filter/FilterChips').then((file) => ({ default: file.FilterChips })),
);

/** Search, the filter as sentences, and how many cards wait for somebody. */
export function BoardTools({ kind, attention }: { kind: Kind; attention: number }) {
  const { t } = useTranslation('board');
  const { search, change } = useAddress();
  const fields = useFields(kind);
  return (
    <div className={styles.filters}>
      <SearchField kind={kind} q={search.q ?? ''} letter={null} />
      <Suspense>
        <FilterChips fields={fields} filter={search.filter ?? []} put={(filter) => change({ filter })} />
      </Suspense>
      {attention > 0 && (
        <span className={styles.attention}>
          <CircleAlert size={14} aria-hidden="true" />
          {t('attention', { count: attention })}
        </span>
      )}
    </div>
  );
}
