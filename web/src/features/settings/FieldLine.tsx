import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomField, Kind } from '~/api/types';
import { useRowDrag } from '~/ui/useRowDrag';
import { AskArchive } from './AskArchive';
import { NameCell, TypeCell, UsedInCell, YesCell } from './cells';
import { FieldMenu } from './FieldMenu';
import styles from './Fields.module.css';
import { holdsSeveral } from './types';
import { useArchive } from './useArchive';
import type { Order } from './useOrder';

interface Props {
  kind: Kind;
  field: CustomField;
  index: number;
  order: Order;
  edit: (field: CustomField) => void;
}

/** One field. One that processes use says so before it goes. */
export function FieldLine(props: Props) {
  const { kind, field, index, order } = props;
  const ref = useRef<HTMLTableRowElement>(null);
  const [asking, setAsking] = useState(false);
  const { archive, isPending } = useArchive(kind);
  const { dragged, edge } = useRowDrag(ref, {
    kind: 'field',
    id: field.code,
    index,
    still: asking,
    move: order.move,
  });
  const ask = () => (field.used_in.length ? setAsking(true) : archive(field));
  return (
    <tr ref={ref} data-dragged={dragged} data-edge={edge}>
      {asking ? (
        <td colSpan={8}>
          <AskArchive
            field={field}
            pending={isPending}
            archive={() => archive(field)}
            keep={() => setAsking(false)}
          />
        </td>
      ) : (
        <Cells {...props} archive={ask} />
      )}
    </tr>
  );
}

function Cells({ field, index, order, edit, archive }: Props & { archive: () => void }) {
  return (
    <>
      <td>
        <Handle field={field} index={index} order={order} />
      </td>
      <td>
        <NameCell field={field} edit={() => edit(field)} />
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
        <YesCell yes={field.required} />
      </td>
      <td data-wide>
        <UsedInCell names={field.used_in} />
      </td>
      <td>
        <FieldMenu field={field} index={index} order={order} edit={() => edit(field)} archive={archive} />
      </td>
    </>
  );
}

/** Drag it, or press the arrows while it has the focus. */
function Handle({ field, index, order }: Pick<Props, 'field' | 'index' | 'order'>) {
  const { t } = useTranslation('settings');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    order.move(field.code, index + step);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={t('move', { title: field.title, place: index + 1 })}
      aria-keyshortcuts="ArrowUp ArrowDown"
      onKeyDown={onKeyDown}
    >
      <GripVertical size={14} aria-hidden="true" />
    </button>
  );
}
