import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { useCan } from '~/api/queries';
import type { Grants, Matrix, Role, RoleHolder } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

type Wish = (path: string) => Promise<Matrix>;

export interface RoleKeeping {
  mayChange: boolean;
  allow: (grants: Grants) => void;
  withhold: (fields: Role['fields']) => void;
  rename: (name: string) => void;
  appoint: (holders: Pick<RoleHolder, 'what' | 'id'>[]) => void;
  remove: () => Promise<unknown>;
}

/** One role and what is done with it. A right is shown as given at once, and taken back when that is refused. */
export function useRole(role: Role): RoleKeeping {
  const { t } = useTranslation('rights');
  const client = useQueryClient();
  const mayChange = useCan('roles.edit');
  const reason = useReason();
  const keep = useMutation({
    scope: { id: 'roles' },
    mutationFn: (wish: Wish) => wish(`/roles/${role.code}`),
    onSuccess: (matrix) => client.setQueryData(keys.roles, matrix),
    onError: (error) => {
      tellRefused(t('not_changed'), reason(error));
      void client.invalidateQueries({ queryKey: keys.roles });
    },
    onSettled: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'roles' }),
  });
  const set = (wish: Partial<Pick<Role, 'grants' | 'fields'>>) => {
    client.setQueryData<Matrix>(
      keys.roles,
      (all) =>
        all && {
          ...all,
          roles: all.roles.map((one) => (one.code === role.code ? { ...one, ...wish } : one)),
        },
    );
    keep.mutate((path) => api.patch<Matrix>(path, wish));
  };
  return {
    mayChange,
    allow: (grants) => set({ grants }),
    withhold: (fields) => set({ fields }),
    rename: (name) => keep.mutate((path) => api.patch<Matrix>(path, { name })),
    appoint: (holders) => keep.mutate((path) => api.put<Matrix>(`${path}/holders`, { holders })),
    remove: () => keep.mutateAsync((path) => api.delete<Matrix>(path)),
  };
}
