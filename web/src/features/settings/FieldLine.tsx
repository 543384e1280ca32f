import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '~/api/types';
import { Handle } from '~/ui/Handle';
import { useRowDrag } from '~/ui/useRowDrag';
import { AskArchive } from './AskArchive';
import { placeOf } from './arrangement';
import { FieldUsesCell, NameCell, RequiredCell, TypeCell, YesCell } from './cells';
import { FieldMenu } from './FieldMenu';
import styles from './Fields.module.css';
import { IndexCell } from './IndexCell';
import { holdsSeveral, type Row } from './types';
import { useArchive } from './useArchive';
import type { Arrangement } from './useArrangement';

interface Props {
  kind: Kind;
  row: Row;
  /** Its place among all lines of the table. */
  index: number;
  order: Arrangement;
  edit: (row: Row) => void;
}

/** One field. One that something uses says so before it goes. */
export function FieldLine(props: Props) {
  const { kind, row, index, order } = props;
  const ref = useRef<HTMLTableRowElement>(null);
  const [asking, setAsking] = useState(false);
  const { archive, isPending } = useArchive(kind);
  const { dragged, edge } = useRowDrag(ref, {
    kind: 'field',
    id: row.field.code,
    index,
    still: asking || !order.mayChange,
    move: order.moveField,
  });
  const { own } = row;
  const ask = own && (() => (own.used_in.length ? setAsking(true) : archive(own)));
  return (
    <tr ref={ref} data-dragged={dragged} data-edge={edge}>
      {own && asking ? (
        <td colSpan={9}>
          <AskArchive
            field={own}
            pending={isPending}
            archive={() => archive(own)}
            keep={() => setAsking(false)}
          />
        </td>
      ) : (
        <Cells {...props} archive={ask} />
      )}
    </tr>
  );
}

function Cells({ kind, row, index, order, edit, archive }: Props & { archive: (() => void) | undefined }) {
  const { t } = useTranslation('settings');
  const { field, own } = row;
  const { place } = placeOf(order.groups, field.code);
  return (
    <>
      <td>
        {order.mayChange && (
          <Handle
            label={t('move', { title: field.title, place })}
            step={(by) => order.moveField(field.code, index + by)}
          />
        )}
      </td>
      <td>
        <NameCell row={row} edit={order.mayChange ? () => edit(row) : undefined} />
      </td>
      <td data-wide>
        <code>{field.code}</code>
      </td>
      <td data-wide>
        <TypeCell field={field} />
      </td>
      <td data-wide>
        <YesCell yes={holdsSeveral(field)} />
      </td>
      <td data-wide>
        <RequiredCell row={row} />
      </td>
      <td data-wide>
        <IndexCell kind={kind} own={own} />
      </td>
      <td data-wide>
        {own ? <FieldUsesCell uses={own.used_in} /> : <span className={styles.muted}>{t('built_in')}</span>}
      </td>
      <td>
        {order.mayChange && (
          <FieldMenu row={row} index={index} order={order} edit={() => edit(row)} archive={archive} />
        )}
      </td>
    </>
  );
}
