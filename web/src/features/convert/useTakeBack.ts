import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Id, TakenBack } from '~/api/types';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';
import { TARGETS } from './targets';

/** Undoes what a lead became, and says what that could not undo. */
export function useTakeBack(): (lead: Id) => void {
  const { t } = useTranslation('convert');
  const client = useQueryClient();
  const reason = useReason();
  const tell = useTellTakenBack();
  const { mutate } = useMutation({
    mutationFn: (lead: Id) => api.delete<TakenBack>(`/conversions/lead/${lead}`),
    onSuccess: ({ stays, letters }) => {
      for (const kind of ['lead', ...TARGETS] as const) readAgain(client, kind);
      tell(stays, letters);
    },
    onError: (error) => tellRefused(t('not_taken_back'), reason(error)),
  });
  return mutate;
}

/** What was taken back, what stays and why, and the letters that nobody can take back. */
export function useTellTakenBack(): (stays: TakenBack['stays'], letters: number) => void {
  const { t } = useTranslation('convert');
  return (stays, letters) => {
    const left = stays.map(({ title, why }) => `${title} (${why})`).join(', ');
    const done = left ? t('taken_back_stays', { stays: left }) : t('taken_back');
    tellDone(letters ? `${done} ${t('letters', { count: letters })}` : done);
  };
}
