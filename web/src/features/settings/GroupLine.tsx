import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldGroup } from '~/api/types';
import { Handle } from '~/ui/Handle';
import { MoreMenu } from '~/ui/MoreMenu';
import { partHead } from '~/ui/Table';
import { useRowDrag } from '~/ui/useRowDrag';
import styles from './Fields.module.css';
import { Naming } from './Naming';
import type { Arrangement } from './useArrangement';

interface Props {
  group: FieldGroup;
  place: number;
  order: Arrangement;
  /** Just added: it waits for its name. */
  fresh: boolean;
}

/** The head of a group of fields. */
export function GroupLine({ group, place, order, fresh }: Props) {
  const { t } = useTranslation('settings');
  const ref = useRef<HTMLTableRowElement>(null);
  const [naming, setNaming] = useState(fresh);
  const { dragged, edge } = useRowDrag(ref, {
    kind: 'group',
    id: group.code,
    index: place,
    still: naming || !order.mayChange,
    move: order.moveGroup,
  });
  return (
    <tr ref={ref} className={partHead} data-dragged={dragged} data-edge={edge}>
      <td>
        {order.mayChange && (
          <Handle
            label={t('move_group', { title: group.title, place: place + 1 })}
            step={(by) => order.moveGroup(group.code, place + by)}
          />
        )}
      </td>
      <th scope="rowgroup">
        <GroupName {...{ group, order, naming, setNaming }} />
      </th>
      <td colSpan={6} data-wide />
      <td>
        {order.mayChange && (
          <GroupMenu group={group} place={place} order={order} rename={() => setNaming(true)} />
        )}
      </td>
    </tr>
  );
}

interface NameProps extends Pick<Props, 'group' | 'order'> {
  naming: boolean;
  setNaming: (naming: boolean) => void;
}

function GroupName({ group, order, naming, setNaming }: NameProps) {
  const { t } = useTranslation('settings');
  if (!order.mayChange) return group.title;
  if (naming) {
    return (
      <Naming
        label={t('name_of_group')}
        title={group.title}
        name={(title) => order.nameGroup(group.code, title)}
        done={() => setNaming(false)}
      />
    );
  }
  return (
    <button
      type="button"
      onClick={() => setNaming(true)}
      aria-label={t('rename_group', { title: group.title })}
    >
      {group.title}
    </button>
  );
}

function GroupMenu({ group, place, order, rename }: Omit<Props, 'fresh'> & { rename: () => void }) {
  const { t } = useTranslation('settings');
  const last = order.groups.length - 1;
  return (
    <MoreMenu
      label={t('more_of', { title: group.title })}
      returnFocus={false}
      deeds={[
        [
          { words: t('rename'), icon: Pencil, does: rename },
          {
            words: t('move_up'),
            icon: ArrowUp,
            off: place === 0,
            does: () => order.moveGroup(group.code, place - 1),
          },
          {
            words: t('move_down'),
            icon: ArrowDown,
            off: place === last,
            does: () => order.moveGroup(group.code, place + 1),
          },
        ],
        [
          {
            words: t('remove_group'),
            icon: Trash2,
            off: last === 0,
            does: () => order.removeGroup(group.code),
          },
        ],
      ]}
    />
  );
}

/** Where a field is dropped that is the first of its group. */
export function EmptyGroup({ group, order }: { group: FieldGroup; order: Arrangement }) {
  const { t } = useTranslation('settings');
  const ref = useRef<HTMLTableRowElement>(null);
  const { edge } = useRowDrag(ref, {
    kind: 'field',
    id: '',
    index: 0,
    still: false,
    fixed: true,
    move: (code) => order.putField(code, group.code),
  });
  return (
    <tr ref={ref} data-edge={edge && 'below'}>
      <td />
      <td className={styles.muted}>{t('empty_group')}</td>
      <td colSpan={7} data-wide />
    </tr>
  );
}
