import { ActionIcon } from '@mantine/core';
import { Lock, Plus } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionEntry } from '~/api/types';
import { number } from '~/i18n/format';
import { Handle } from '~/ui/Handle';
import { StageDot } from '~/ui/StageDot';
import { useRowDrag } from '~/ui/useRowDrag';
import { ColorChoice } from '../ColorChoice';
import { UsedInCell } from '../cells';
import fields from '../Fields.module.css';
import { Naming } from '../Naming';
import { AskDelete } from './AskDelete';
import { EntryMenu } from './EntryMenu';
import { Limit } from './Limit';
import styles from './Lists.module.css';
import type { Focus } from './useFocusOn';
import type { Keeping } from './useOptions';

export interface EntryProps {
  entry: OptionEntry;
  /** Its place among all entries of the list. */
  index: number;
  keeping: Keeping;
  addAfter: () => void;
  focus: Focus | undefined;
  focusOn: (code: string | null) => void;
}

/** One entry. It goes only after a question, for what holds it must go somewhere. */
export function EntryLine(props: EntryProps) {
  const { entry, index, keeping, focus, focusOn } = props;
  const ref = useRef<HTMLTableRowElement>(null);
  const name = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const [edited, edit] = useState<'name' | 'limit' | null>(null);
  const isSuccess = entry.semantics === 'S';
  const { dragged, edge } = useRowDrag(ref, {
    kind: `${keeping.list.of} ${entry.semantics}`,
    id: entry.code,
    index,
    still: asking || edited !== null || isSuccess || !keeping.mayChange,
    move: keeping.move,
  });
  useEffect(() => {
    if (focus?.code === entry.code) name.current?.focus();
  }, [focus, entry.code]);
  const keep = () => {
    setAsking(false);
    focusOn(entry.code);
  };
  const done = () => {
    edit(null);
    focusOn(entry.code);
  };
  if (asking)
    return (
      <tr ref={ref}>
        <td colSpan={6}>
          <AskDelete entry={entry} keeping={keeping} keep={keep} focusOn={focusOn} />
        </td>
      </tr>
    );
  return (
    <tr ref={ref} data-dragged={dragged} data-edge={edge}>
      <Cells {...props} rename={() => edit('name')} limit={() => edit('limit')} ask={() => setAsking(true)}>
        {edited === 'name' && <Rename {...props} done={done} />}
        {edited === 'limit' && (
          <Limit entry={entry} put={(limit) => keeping.change(entry.code, { limit })} done={done} />
        )}
        {edited === null && (
          <Name ref={name} entry={entry} fixed={!keeping.mayChange} rename={() => edit('name')} />
        )}
      </Cells>
    </tr>
  );
}

interface CellsProps extends EntryProps {
  rename: () => void;
  limit: () => void;
  ask: () => void;
  /** The name, or the place to change it. */
  children: ReactNode;
}

function Cells({ children, ...props }: CellsProps) {
  const { t } = useTranslation('settings');
  const { entry, index, keeping, addAfter } = props;
  const { code, name, color, semantics, records, limit, used_in } = entry;
  return (
    <>
      <td>
        {semantics !== 'S' && keeping.mayChange && (
          <Handle
            label={t('move', { title: name, place: index + 1 })}
            step={(by) => keeping.move(code, index + by)}
          />
        )}
      </td>
      <td>
        <div className={styles.entry}>
          {keeping.list.kind !== null && !keeping.mayChange && <StageDot color={color} />}
          {keeping.list.kind !== null && keeping.mayChange && (
            <ColorChoice
              name={name}
              color={color}
              onChange={(chosen) => keeping.change(code, { color: chosen })}
            />
          )}
          {children}
        </div>
      </td>
      <td data-wide>
        <code>{code}</code>
      </td>
      <td data-wide className={styles.number}>
        {limit > 0 ? t('of_at_most', { count: number(records), limit: number(limit) }) : number(records)}
      </td>
      <td data-wide className={styles.between}>
        <UsedInCell names={used_in} />
        {keeping.mayChange && (
          <ActionIcon
            size={24}
            radius={99}
            variant="default"
            className={styles.plus}
            aria-label={t('add_after', { name })}
            title={t('add_after', { name })}
            onClick={addAfter}
          >
            <Plus size={14} aria-hidden="true" />
          </ActionIcon>
        )}
      </td>
      <td>{keeping.mayChange && <EntryMenu {...props} />}</td>
    </>
  );
}

/** On a phone the other columns have no room: there the name tells them too. */
function Name({
  ref,
  entry,
  fixed,
  rename,
}: {
  ref: Ref<HTMLButtonElement>;
  entry: OptionEntry;
  fixed: boolean;
  rename: () => void;
}) {
  const { t } = useTranslation('settings');
  const { name, semantics, records, limit, used_in, system } = entry;
  const facts = [
    t('records', { count: records }),
    limit > 0 && t('at_most', { limit: number(limit) }),
    used_in.length > 0 && `${t('used_in')}: ${used_in.join(', ')}`,
  ];
  return (
    <div className={fields.name}>
      <span className={styles.title}>
        <button
          ref={ref}
          type="button"
          disabled={fixed}
          onClick={rename}
          aria-label={fixed ? name : t('rename_entry', { name })}
        >
          {name}
        </button>
        {system && (
          <Lock size={13} role="img" aria-label={t(semantics === 'S' ? 'locked_success' : 'locked_system')} />
        )}
      </span>
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </div>
  );
}

function Rename({ entry, keeping, done }: EntryProps & { done: () => void }) {
  const { t } = useTranslation('settings');
  return (
    <Naming
      label={t('rename_entry', { name: entry.name })}
      title={entry.name}
      name={(name) => keeping.change(entry.code, { name })}
      done={done}
    />
  );
}
