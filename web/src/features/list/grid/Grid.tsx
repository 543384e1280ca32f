import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignal } from '~/api/signal';
import type { Moves } from '~/features/moving/useMoves';
import { density } from '~/ui/density';
import { type Column, NAME } from '../columns/columns';
import type { List } from '../useList';
import styles from './Grid.module.css';
import { Heads } from './Heads';
import { Row } from './Row';
import { type Chosen, useGrid } from './useGrid';
import { useGridLines } from './useGridLines';

interface Pulled {
  code: string;
  width: number;
}

export const HEAD = 36;
const AHEAD = 20;

/** Rows are drawn only where they are seen; one cell has the focus and arrows give it to another. */
export function Grid({ list, chosen, moves }: { list: List; chosen: Chosen; moves: Moves }) {
  const { t } = useTranslation('list');
  const { rows, columns, pages } = list;
  useGridLines();
  const root = useRef<HTMLDivElement>(null);
  const height = useSignal(density) === 'tight' ? 32 : 40;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => root.current,
    estimateSize: () => height,
    overscan: 8,
    scrollPaddingStart: HEAD,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when rows get another height
  useEffect(() => virtual.measure(), [virtual, height]);
  const [pulled, setPulled] = useState<Pulled | null>(null);
  const grid = useGrid(list, chosen, moves, { root, virtual, height });
  const shown = virtual.getVirtualItems();
  useMore(pages, shown.at(-1)?.index ?? 0, rows.length);

  return (
    <div ref={root} className={styles.scroll} style={measures(columns, pulled)}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is the table whose cells are reached by arrows
        role="grid"
        aria-label={t('grid')}
        aria-describedby="grid-hint"
        aria-rowcount={pages.hasNextPage ? -1 : rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-busy={pages.isPlaceholderData}
        className={styles.grid}
        style={{ height: virtual.getTotalSize() + HEAD }}
        onKeyDown={grid.onKeyDown}
      >
        <thead>
          <Heads list={list} chosen={chosen} grid={grid} pull={setPulled} />
        </thead>
        <tbody>
          {shown.map(({ index, start, size }) => {
            const row = rows[index];
            return row ? (
              <Row
                key={row.id}
                kind={list.kind}
                row={row}
                index={index}
                top={start + HEAD}
                height={size}
                columns={columns}
                links={list.links}
                chosen={chosen.selection.everything || chosen.selection.ids.has(row.id)}
                tab={grid.at.row === index ? grid.at.column : null}
                editing={grid.editing && grid.at.row === index ? grid.at.column : null}
                actions={grid.actions}
              />
            ) : null;
          })}
        </tbody>
      </table>
      <p id="grid-hint" className="unseen">
        {t('hint')}
      </p>
    </div>
  );
}

/** The next page is asked for before the end is seen. */
function useMore({ hasNextPage, isFetching, fetchNextPage }: List['pages'], seen: number, rows: number) {
  useEffect(() => {
    if (hasNextPage && !isFetching && seen >= rows - AHEAD) fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage, seen, rows]);
}

const NARROW = 640;
const MOST_FROZEN = 150;

/** On a phone the frozen name leaves room for what moves beside it. */
function measures(columns: readonly Column[], pulled: Pulled | null): CSSProperties {
  const narrow = window.innerWidth <= NARROW;
  const box = narrow ? 36 : 44;
  const widths = columns.map(({ code, width }) => {
    const wide = pulled?.code === code ? pulled.width : width;
    return narrow && code === NAME ? Math.min(wide, MOST_FROZEN) : wide;
  });
  return {
    '--columns': `${box}px ${widths.map((width) => `${width}px`).join(' ')} minmax(0, 1fr)`,
    '--width': `${widths.reduce((sum, width) => sum + width, box)}px`,
    '--frozen': `${widths[0] ?? 0}px`,
  } as CSSProperties;
}
