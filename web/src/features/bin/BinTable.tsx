import { Button, Checkbox } from '@mantine/core';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Deleted, Id } from '~/api/types';
import { Ago } from '~/ui/Ago';
import styles from './Bin.module.css';

interface Props {
  items: Deleted[];
  chosen: Id[];
  choose: (ids: Id[]) => void;
  restore: (id: Id) => void;
}

export function BinTable({ items, chosen, choose, restore }: Props) {
  const { t } = useTranslation('bin');
  const all = chosen.length === items.length;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Checkbox
              size="xs"
              aria-label={t('choose_all')}
              checked={all}
              indeterminate={chosen.length > 0 && !all}
              onChange={() => choose(all ? [] : items.map(({ id }) => id))}
            />
          </th>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('deleted')}</th>
          <th scope="col">{t('by')}</th>
          <th scope="col">{t('left')}</th>
          <th scope="col">
            <span className="unseen">{t('restore')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row
            key={item.id}
            item={item}
            chosen={chosen.includes(item.id)}
            choose={() =>
              choose(chosen.includes(item.id) ? chosen.filter((id) => id !== item.id) : [...chosen, item.id])
            }
            restore={() => restore(item.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  item: Deleted;
  chosen: boolean;
  choose: () => void;
  restore: () => void;
}

function Row({ item, chosen, choose, restore }: RowProps) {
  const { t } = useTranslation('bin');
  const { title } = item;
  return (
    <tr>
      <td>
        <Checkbox size="xs" aria-label={t('choose', { title })} checked={chosen} onChange={choose} />
      </td>
      <td className={styles.name}>{title}</td>
      <td>
        <Ago at={item.deleted_at} />
      </td>
      <td>{item.by}</td>
      <td className={styles.left} data-soon={item.days_left <= 3 || undefined}>
        {t('days', { count: item.days_left })}
      </td>
      <td className={styles.act}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Undo2 size={13} />}
          aria-label={t('restore_this', { title })}
          onClick={restore}
        >
          {t('restore')}
        </Button>
      </td>
    </tr>
  );
}
