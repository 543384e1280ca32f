import { NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { useSession } from '~/api/queries';
import type { Session } from '~/api/types';
import styles from './Wishes.module.css';

/** The clock by which times are shown and typed. All that is drawn is drawn anew. */
export function ZoneChoice() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { mutate, isPending } = useMutation({
    mutationFn: (time_zone: string) => api.patch<Session>('/session', { time_zone }),
    onSuccess: () => location.reload(),
  });
  const kept = user?.time_zone ?? '';
  const zones = Intl.supportedValuesOf('timeZone');
  const data = kept && !zones.includes(kept) ? [kept, ...zones] : zones;
  return (
    <NativeSelect
      size="xs"
      label={t('time_zone')}
      classNames={{ label: styles.name }}
      disabled={isPending}
      value={kept}
      data={[{ value: '', label: t('time_zone_here') }, ...data]}
      onChange={(event) => mutate(event.currentTarget.value)}
    />
  );
}
