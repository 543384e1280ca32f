import { useTranslation } from 'react-i18next';
import type { Condition } from '~/api/types';
import { SearchField } from '~/features/board/Filters';
import { number } from '~/i18n/format';
import { ColumnChooser } from './columns/ColumnChooser';
import { ExportButton } from './export/ExportDialog';
import { AddFilter } from './filter/AddFilter';
import { FilterChip } from './filter/FilterChip';
import styles from './List.module.css';
import type { List } from './useList';
import { useCount } from './useRows';

/** Search, the filter as sentences, how many there are, and the columns. */
export function ListTools({ list }: { list: List }) {
  const { search, change, fields, kind } = list;
  const filter = search.filter ?? [];
  const put = (next: Condition[]) => change({ filter: next.length ? next : undefined });
  return (
    <div className={styles.tools}>
      <SearchField kind={kind} q={search.q ?? ''} letter={null} />
      {filter.map((condition, place) => {
        const field = fields.find(({ code }) => code === condition.field);
        return field ? (
          <FilterChip
            // biome-ignore lint/suspicious/noArrayIndexKey: two conditions may say the same
            key={place}
            field={field}
            condition={condition}
            change={(next) => put(filter.map((each, at) => (at === place ? next : each)))}
            remove={() => put(filter.filter((_, at) => at !== place))}
          />
        ) : null;
      })}
      <AddFilter fields={fields} add={(condition) => put([...filter, condition])} />
      <span className={styles.gap} />
      <Total list={list} />
      <ColumnChooser list={list} />
      {list.can.includes('export') && <ExportButton list={list} />}
    </div>
  );
}

function Total({ list }: { list: List }) {
  const { t } = useTranslation('list');
  const { data } = useCount(list.kind, list.asked);
  if (!data) return null;
  const shown = number(data.count) + (data.more ? '+' : '');
  return (
    <output className={styles.total} aria-label={t('total', { shown })}>
      {shown}
    </output>
  );
}
