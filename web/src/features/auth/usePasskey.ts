import { useMutation } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { PasskeyOptions, Session } from '~/api/types';
import { showPasskey } from './passkey';

/** Logs in by a passkey, as the second step or instead of both. */
export function usePasskey(done: (session: Session) => unknown) {
  return useMutation({
    mutationFn: async () => {
      const { options } = await api.post<PasskeyOptions>('/session/passkey/options');
      return api.post<Session>('/session/passkey', { credential: await showPasskey(options) });
    },
    onSuccess: done,
  });
}
