import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Role } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

/** Leads to the product as the role sees it; everything is read anew there. */
export function SeeAs({ role }: { role: Role }) {
  const { t } = useTranslation('rights');
  const reason = useReason();
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.put('/session/role', { role: role.code }),
    onSuccess: () => window.location.assign('/'),
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
  });
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Eye size={14} />}
      title={t('see_as_hint')}
      loading={isPending}
      onClick={() => mutate()}
    >
      {t('see_as')}
    </Button>
  );
}
