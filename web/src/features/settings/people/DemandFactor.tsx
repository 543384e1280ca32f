import { Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { useCan } from '~/api/queries';
import type { CompanySecurity } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

/** Whether everybody must have a second factor, and how many that would meet. */
export function DemandFactor({ told: data }: { told: CompanySecurity }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const router = useRouter();
  const reason = useReason();
  const may = useCan('settings.set_up');
  const { mutate, isPending } = useMutation({
    mutationFn: (second_factor: boolean) => api.put<CompanySecurity>('/company/security', { second_factor }),
    onSuccess: async (told) => {
      client.setQueryData(keys.companySecurity, told);
      await client.invalidateQueries({ queryKey: keys.session });
      await router.invalidate();
    },
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
  });
  return (
    <Switch
      label={t('demand_second_factor')}
      description={t('lacking', { count: data.lacking.length })}
      checked={data.second_factor}
      disabled={!may || isPending}
      onChange={(event) => mutate(event.currentTarget.checked)}
    />
  );
}
