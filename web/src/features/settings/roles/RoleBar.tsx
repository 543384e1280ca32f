import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Matrix, Role } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import lists from '../lists/Lists.module.css';
import { Naming } from '../Naming';
import { RoleMenu } from './RoleMenu';
import { SeeAs } from './SeeAs';
import { useRole } from './useRole';

/** Which role is shown, and what can be done with it as a whole. */
export function RoleBar({ roles, chosen }: { roles: Role[]; chosen: Role }) {
  const { t } = useTranslation('rights');
  const [doing, setDoing] = useState<'adding' | 'renaming'>();
  const { mayChange, rename, remove } = useRole(chosen);
  const { add, show } = useNewRole(roles);
  const done = () => setDoing(undefined);
  return (
    <div className={lists.bar}>
      <nav className={lists.tabs} aria-label={t('roles')}>
        {roles.map((one) =>
          one.code === chosen.code && doing === 'renaming' ? (
            <Naming key={one.code} label={t('name_of_role')} title={one.name} name={rename} done={done} />
          ) : (
            <Link
              key={one.code}
              to="/settings/roles"
              search={{ role: one.code }}
              aria-current={one.code === chosen.code ? 'page' : undefined}
            >
              {one.name} <small>{one.holders.length}</small>
            </Link>
          ),
        )}
      </nav>
      {mayChange && chosen.changeable && (
        <RoleMenu
          role={chosen}
          rename={() => setDoing('renaming')}
          copy={() => add(t('copy_of', { name: chosen.name }), chosen.code)}
          ask={() =>
            void remove().then(
              () => show(undefined),
              () => undefined,
            )
          }
        />
      )}
      {mayChange && chosen.changeable && <SeeAs role={chosen} />}
      {doing === 'adding' ? (
        <Naming label={t('name_of_role')} title="" name={(name) => add(name)} done={done} />
      ) : (
        mayChange && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Plus size={14} />}
            onClick={() => setDoing('adding')}
          >
            {t('add_role')}
          </Button>
        )
      )}
    </div>
  );
}

function useNewRole(roles: Role[]) {
  const { t } = useTranslation('rights');
  const client = useQueryClient();
  const navigate = useNavigate();
  const reason = useReason();
  const show = (role: string | undefined) => navigate({ to: '/settings/roles', search: { role } });
  const { mutate } = useMutation({
    mutationFn: (wish: { name: string; like: string }) => api.post<Matrix>('/roles', wish),
    onSuccess: (matrix) => {
      client.setQueryData(keys.roles, matrix);
      void show(matrix.roles.find(({ code }) => !roles.some((one) => one.code === code))?.code);
    },
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
  });
  return { add: (name: string, like = '') => mutate({ name, like }), show };
}
