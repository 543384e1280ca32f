import { ActionIcon, Button, MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { PeopleGroup, Person } from '~/api/types';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { Naming } from '../Naming';
import { groupsQuery, rolesQuery } from '../roles/queries';
import styles from './People.module.css';
import { type Kept, useKept } from './useKept';

/** People of several departments who may do the same: who they are, and by which roles. */
export function GroupList({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation('people');
  const { data: groups, error, refetch } = useQuery(groupsQuery);
  const [adding, setAdding] = useState(false);
  const kept = useKept('groups');
  if (!groups) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={3} />;
  return (
    <section className={styles.departments} aria-label={t('groups')}>
      {groups.length === 0 && <EmptyState icon={Users} title={t('no_groups')} text={t('groups_hint')} />}
      <ul hidden={groups.length === 0}>
        {groups.map((group) => (
          <Group key={group.id} group={group} people={people} kept={kept} />
        ))}
      </ul>
      {adding ? (
        <Naming
          label={t('name_of_group')}
          title=""
          name={(name) => kept.keep((path) => api.post(path, { name, members: [] }))}
          done={() => setAdding(false)}
        />
      ) : (
        kept.mayChange && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Plus size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('add_group')}
          </Button>
        )
      )}
    </section>
  );
}

interface Props {
  group: PeopleGroup;
  people: readonly Person[];
  kept: Kept;
}

function Group({ group, people, kept: { keep, mayChange } }: Props) {
  const { t } = useTranslation('people');
  const { id, name, members } = group;
  const change = (wish: Partial<PeopleGroup>) =>
    keep((path) => api.put(`${path}/${id}`, { name, members, ...wish }));
  return (
    <li className={styles.group}>
      <div>
        <GroupName name={name} fixed={!mayChange} rename={(wish) => change({ name: wish })} />
        <HeldRoles group={group} />
      </div>
      <MultiSelect
        size="xs"
        className={styles.members}
        aria-label={t('members_of', { name })}
        placeholder={members.length === 0 ? t('no_members') : ''}
        searchable
        disabled={!mayChange}
        hidePickedOptions
        data={people
          .filter((one) => one.active || members.includes(one.id))
          .map((one) => ({ value: String(one.id), label: one.name }))}
        value={members.map(String)}
        onChange={(ids) => change({ members: ids.map(Number) })}
      />
      {mayChange && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('close_group', { name })}
          onClick={() => keep((path) => api.delete(`${path}/${id}`))}
        >
          <Trash2 size={15} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}

interface NameProps {
  name: string;
  fixed: boolean;
  rename: (name: string) => void;
}

function GroupName({ name, fixed, rename }: NameProps) {
  const { t } = useTranslation('people');
  const [renaming, setRenaming] = useState(false);
  if (fixed) return <span className={styles.department}>{name}</span>;
  if (renaming) {
    return <Naming label={t('name_of_group')} title={name} name={rename} done={() => setRenaming(false)} />;
  }
  return (
    <button
      type="button"
      className={styles.department}
      aria-label={t('rename', { name })}
      onClick={() => setRenaming(true)}
    >
      {name}
    </button>
  );
}

/** Roles are given on the page of roles. */
function HeldRoles({ group }: { group: PeopleGroup }) {
  const { t } = useTranslation('people');
  const { data } = useQuery({ ...rolesQuery, retry: false });
  const held = data?.roles.filter(({ holders }) =>
    holders.some(({ what, id }) => what === 'group' && id === group.id),
  );
  if (!held) return null;
  const roles = held.map(({ name }) => name).join(', ');
  return <small className={styles.held}>{roles ? t('roles_of_group', { roles }) : t('no_role')}</small>;
}
