import { CircleAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { Kind } from '~/api/types';
import { ATTENTION, isAttention } from '~/features/list/filter/attention';
import { useAddress } from './asked';
import { SearchField } from './Filters';
import styles from './Filters.module.css';

const FilterChips = lazy(() =>
  import('~/features/list/filter/FilterChips').then((file) => ({ default: file.FilterChips })),
);

const CardFields = lazy(() => import('./CardFields').then((file) => ({ default: file.CardFields })));

/** Search, the filter as sentences, and how many cards wait for somebody. */
export function BoardTools({ kind, attention }: { kind: Kind; attention: number }) {
  const { t } = useTranslation('board');
  const { search, change } = useAddress();
  const fields = useFields(kind);
  const { filter = [] } = search;
  const waiting = filter.some(isAttention);
  const toggle = () => {
    const others = filter.filter((one) => !isAttention(one));
    const next = waiting ? others : [...others, ATTENTION];
    change({ filter: next.length ? next : undefined });
  };
  return (
    <div className={styles.filters}>
      <SearchField kind={kind} q={search.q ?? ''} letter={null} />
      <Suspense>
        <FilterChips fields={fields} filter={filter} put={(filter) => change({ filter })} />
      </Suspense>
      {attention > 0 && (
        <button type="button" className={styles.attention} aria-pressed={waiting} onClick={toggle}>
          <CircleAlert size={14} aria-hidden="true" />
          {t('attention', { count: attention })}
        </button>
      )}
      <span className={styles.end}>
        <Suspense>
          <CardFields fields={fields} />
        </Suspense>
      </span>
    </div>
  );
}
