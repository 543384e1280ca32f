import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeProcess } from '../useChangeProcess';
import type { Id, Kind, ProcessRow } from '../wire';

export interface Order {
  count: number;
  /** What was moved where, for those who do not see it. */
  said: string;
  move: (id: Id, to: number) => void;
}

/** The running order: processes with one trigger run from the top down. */
export function useOrder(kind: Kind, rows: ProcessRow[]): Order {
  const { t } = useTranslation('process');
  const { mutate } = useChangeProcess(kind);
  const [said, say] = useState('');
  const move = (id: Id, to: number) => {
    const row = rows.find((each) => each.id === id);
    if (!row || to < 0 || to >= rows.length || rows[to]?.id === id) return;
    say(t('said_row_moved', { name: row.name, place: to + 1 }));
    mutate({ id, change: { position: to } });
  };
  return { count: rows.length, said, move };
}
