import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Face } from '~/ui/Face';
import { parse } from '../references';
import type { PickerItem } from '../wire';
import { fits, type GroupKey, type Wanted } from './items';
import styles from './PickerPanel.module.css';

interface Props {
  id: string;
  items: PickerItem[];
  at: number;
  wanted: Wanted;
  group: GroupKey;
  onHover: (at: number) => void;
  onPick: (item: PickerItem) => void;
}

export function PickerList({ id, items, at, wanted, group, onHover, onPick }: Props) {
  const { t } = useTranslation('process');
  if (!items.length) {
    const own = group === 'variables' || group === 'parameters';
    return <p className={styles.none}>{t(own ? `no_${group}` : 'nothing_found')}</p>;
  }
  return (
    <div id={`${id}-list`} role="listbox" aria-label={t('values')} className={styles.list}>
      {items.map((item, i) => (
        <Item
          key={item.reference}
          id={`${id}-${i}`}
          item={item}
          current={i === at}
          fitting={fits(item.type, wanted)}
          onHover={() => onHover(i)}
          onPick={() => onPick(item)}
        />
      ))}
    </div>
  );
}

interface ItemProps {
  id: string;
  item: PickerItem;
  current: boolean;
  fitting: boolean;
  onHover: () => void;
  onPick: () => void;
}

function Item({ id, item, current, fitting, onHover, onPick }: ItemProps) {
  const { t } = useTranslation('process');
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const [part] = parse(item.reference);
  const isPerson = part?.kind === 'person';
  return (
    <button
      ref={ref}
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      aria-disabled={!fitting}
      className={styles.item}
      onMouseMove={onHover}
      onClick={onPick}
    >
      {isPerson && <Face id={part.id} name={item.title} size={24} />}
      <span>
        <b>{item.title}</b>
        <small>{fitting ? isPerson && item.detail : t('wrong_type')}</small>
      </span>
      {!isPerson && <code>{item.sample}</code>}
    </button>
  );
}
