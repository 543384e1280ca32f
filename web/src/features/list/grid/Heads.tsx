import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { List } from '../useList';
import styles from './Grid.module.css';
import { Head } from './Head';
import { toggleAll } from './selection';
import type { Chosen, useGrid } from './useGrid';

interface Props {
  list: List;
  chosen: Chosen;
  grid: ReturnType<typeof useGrid>;
  /** A column is just being pulled wider or narrower. */
  pull: (column: { code: string; width: number } | null) => void;
}

export function Heads({ list, chosen: { selection, select }, grid, pull }: Props) {
  const { t } = useTranslation('list');
  const { ids, columns, search } = list;
  const all = ids.length > 0 && ids.every((id) => selection.ids.has(id));
  const tab = grid.at.row === -1 ? grid.at.column : null;
  const onResize = (code: string, width: number, done: boolean) => {
    pull(done ? null : { code, width });
    if (done) grid.resize(code, width);
  };
  return (
    <tr aria-rowindex={1} className={styles.heads}>
      <th
        scope="col"
        className={styles.box}
        data-cell="-1:0"
        tabIndex={tab === 0 ? 0 : -1}
        aria-colindex={1}
        onFocus={() => grid.setAt({ row: -1, column: 0 })}
      >
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={t('choose_all')}
          checked={all}
          indeterminate={selection.ids.size > 0 && !all}
          onChange={() => select(toggleAll(selection, ids))}
        />
      </th>
      {columns.map((column, place) => (
        <Head
          key={column.code}
          column={column}
          place={place + 1}
          sort={search.sort ?? '-ID'}
          tabIndex={tab === place + 1 ? 0 : -1}
          onFocus={() => grid.setAt({ row: -1, column: place + 1 })}
          onSort={grid.sortBy}
          onResize={onResize}
          onDrop={(dragged, side) => grid.place(dragged, column.code, side)}
        />
      ))}
    </tr>
  );
}
