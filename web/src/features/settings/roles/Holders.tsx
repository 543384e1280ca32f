import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '~/api/queries';
import type { Role, RoleHolder } from '~/api/types';
import { departmentsQuery, groupsQuery } from './queries';
import styles from './Roles.module.css';
import { useRole } from './useRole';

const idOf = ({ what, id }: Pick<RoleHolder, 'what' | 'id'>) => `${what}:${id}`;

/** Who holds the role: people, departments with all below them, groups. */
export function Holders({ role }: { role: Role }) {
  const { t } = useTranslation('rights');
  const { mayChange, appoint } = useRole(role);
  const groups = useEverybody(role);
  return (
    <MultiSelect
      className={styles.holders}
      label={t('held_by')}
      description={t('held_by_hint')}
      placeholder={role.holders.length === 0 ? t('held_by_nobody') : ''}
      searchable
      disabled={!mayChange}
      hidePickedOptions
      nothingFoundMessage={t('nobody_found')}
      data={groups}
      value={role.holders.map(idOf)}
      onChange={(ids) => appoint(ids.map(holder))}
    />
  );
}

function holder(text: string): Pick<RoleHolder, 'what' | 'id'> {
  const [what, id] = text.split(':');
  return { what: what as RoleHolder['what'], id: Number(id) };
}

/** All who could hold it. Whoever left is offered only while they hold it. */
function useEverybody({ holders }: Role) {
  const { t } = useTranslation('rights');
  const { data: people = [] } = useQuery(peopleQuery);
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: groups = [] } = useQuery(groupsQuery);
  const held = new Set(holders.map(idOf));
  const items = (what: RoleHolder['what'], all: { id: number; name: string }[]) =>
    all.map(({ id, name }) => ({ value: idOf({ what, id }), label: name }));
  return [
    {
      group: t('people'),
      items: items(
        'user',
        people.filter(({ active, id }) => active || held.has(idOf({ what: 'user', id }))),
      ),
    },
    { group: t('departments'), items: items('department', departments) },
    { group: t('groups'), items: items('group', groups) },
  ].filter((one) => one.items.length > 0);
}
