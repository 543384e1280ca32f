import { Checkbox } from '@mantine/core';
import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, ListPage, ListRow, Value } from '~/api/types';
import { type Column, isNumber } from '../columns/columns';
import { Cell } from './Cell';
import { CellEdit, type Onward } from './CellEdit';
import styles from './Grid.module.css';

export interface RowActions {
  focus: (row: number, column: number) => void;
  edit: (row: number, column: number) => void;
  done: (row: number, column: number, onward: Onward, value?: Value) => void;
  pick: (row: number, range: boolean) => void;
}

interface Props {
  kind: Kind;
  row: ListRow;
  index: number;
  top: number;
  height: number;
  columns: readonly Column[];
  links: ListPage['links'];
  chosen: boolean;
  /** The cell of this row that Tab reaches, if it is one of its cells. */
  tab: number | null;
  editing: number | null;
  actions: RowActions;
}

export const Row = memo(function Row(props: Props) {
  const { kind, row, index, columns, links, chosen, tab, editing, actions } = props;
  return (
    <tr
      className={styles.row}
      style={{ top: props.top, height: props.height }}
      aria-rowindex={index + 2}
      aria-selected={chosen}
    >
      <Box row={row} index={index} chosen={chosen} tab={tab} actions={actions} />
      {columns.map((column, place) => (
        <td
          key={column.code}
          tabIndex={tab === place + 1 ? 0 : -1}
          className={styles.cell}
          data-cell={`${index}:${place + 1}`}
          data-frozen={place === 0 || undefined}
          data-number={isNumber(column) || undefined}
          aria-colindex={place + 2}
          data-readonly={!isEditable(row, column) || undefined}
          onFocus={() => actions.focus(index, place + 1)}
          onDoubleClick={() => actions.edit(index, place + 1)}
        >
          {editing === place + 1 && column.field ? (
            <CellEdit
              field={column.field}
              row={row}
              close={(onward, value) => actions.done(index, place + 1, onward, value)}
            />
          ) : (
            <Cell kind={kind} row={row} column={column} links={links} />
          )}
        </td>
      ))}
    </tr>
  );
});

export function isEditable(row: ListRow, { field }: Column): boolean {
  return Boolean(field && !field.read_only && row.can.includes('update'));
}

type BoxProps = Pick<Props, 'row' | 'index' | 'chosen' | 'tab' | 'actions'>;

function Box({ row, index, chosen, tab, actions }: BoxProps) {
  const { t } = useTranslation('list');
  return (
    <td
      className={styles.box}
      data-cell={`${index}:0`}
      tabIndex={tab === 0 ? 0 : -1}
      aria-colindex={1}
      onFocus={() => actions.focus(index, 0)}
    >
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={t('choose_row', { title: row.title })}
        checked={chosen}
        onChange={() => undefined}
        onClick={(event: MouseEvent) => actions.pick(index, event.shiftKey)}
      />
    </td>
  );
}
