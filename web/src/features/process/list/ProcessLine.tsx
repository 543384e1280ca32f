import { Switch } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Handle } from '~/ui/Handle';
import { useRowDrag } from '~/ui/useRowDrag';
import { useChangeProcess } from '../useChangeProcess';
import type { ProcessRow } from '../wire';
import { AskDelete } from './AskDelete';
import { AutorunCell, LastRunCell, NameCell, VersionCell } from './cells';
import { RowMenu } from './RowMenu';
import type { Order } from './useOrder';

interface Props {
  row: ProcessRow;
  index: number;
  order: Order;
}

/** One process; asks inline before it goes. */
export function ProcessLine({ row, index, order }: Props) {
  const ref = useRef<HTMLTableRowElement>(null);
  const [asking, setAsking] = useState(false);
  const { dragged, edge } = useRowDrag(ref, {
    kind: 'process',
    id: row.id,
    index,
    still: asking,
    move: order.move,
  });
  return (
    <tr ref={ref} data-dragged={dragged} data-edge={edge}>
      {asking ? (
        <td colSpan={7}>
          <AskDelete process={row} onDone={() => setAsking(false)} onCancel={() => setAsking(false)} />
        </td>
      ) : (
        <Cells row={row} index={index} order={order} onDelete={() => setAsking(true)} />
      )}
    </tr>
  );
}

function Cells({ row, index, order, onDelete }: Props & { onDelete: () => void }) {
  const { t } = useTranslation('process');
  const { mutate } = useChangeProcess(row.kind);
  const disabled = !row.can.includes('update');
  return (
    <>
      <td>
        {!disabled && (
          <Handle
            label={t('move_row', { name: row.name, place: index + 1 })}
            step={(by) => order.move(row.id, index + by)}
          />
        )}
      </td>
      <td>
        <NameCell row={row} />
      </td>
      <td data-wide>
        <AutorunCell
          row={row}
          disabled={disabled}
          onChange={(autorun) => mutate({ id: row.id, change: { autorun } })}
        />
      </td>
      <td data-wide>
        <VersionCell row={row} />
      </td>
      <td data-wide>
        <LastRunCell row={row} />
      </td>
      <td>
        <Switch
          aria-label={t('active_of', { name: row.name })}
          checked={row.active}
          disabled={disabled || row.version === null}
          onChange={(event) => mutate({ id: row.id, change: { active: event.currentTarget.checked } })}
        />
      </td>
      <td>
        <RowMenu row={row} index={index} order={order} onDelete={onDelete} />
      </td>
    </>
  );
}
