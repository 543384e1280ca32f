import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { processesQuery } from '../queries';
import { useChangeProcess } from '../useChangeProcess';
import type { Process } from '../wire';

/** When several processes start together, they run in the order of the list. */
export function OrderSetting({ process, disabled }: { process: Process; disabled: boolean }) {
  const { t } = useTranslation('process');
  const { mutate } = useChangeProcess(process.kind);
  const rows = useQuery(processesQuery(process.kind)).data ?? [];
  const at = rows.findIndex(({ id }) => id === process.id);
  if (rows.length < 2 || at < 0) return null;
  return (
    <Select
      label={t('order')}
      description={t('order_hint')}
      disabled={disabled}
      data={rows.map((_, place) => ({
        value: String(place),
        label: t('order_place', { place: place + 1, count: rows.length }),
      }))}
      value={String(at)}
      onChange={(place) => place && mutate({ id: process.id, change: { position: Number(place) } })}
      allowDeselect={false}
    />
  );
}
