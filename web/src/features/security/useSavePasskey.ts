import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { FactorAdded, Passkey, PasskeyOptions, Security } from '~/api/types';
import { makePasskey } from '~/features/auth/passkey';

/** A new passkey, or another name for one. */
export function useSavePasskey(passkey: Passkey | undefined, done: (codes: string[]) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => (passkey ? renamed(passkey, name) : made(name)),
    onSuccess: ({ codes, security }) => {
      client.setQueryData(keys.security, security);
      done(codes);
    },
  });
}

async function renamed({ id }: Passkey, name: string): Promise<FactorAdded> {
  return { codes: [], security: await api.patch<Security>(`/security/passkeys/${id}`, { name }) };
}

async function made(name: string): Promise<FactorAdded> {
  const { options } = await api.post<PasskeyOptions>('/security/passkeys/options');
  return api.post<FactorAdded>('/security/passkeys', { name, credential: await makePasskey(options) });
}
