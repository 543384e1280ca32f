import { ActionIcon, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Department, Person } from '~/api/types';
import { Naming } from '../Naming';
import { departmentsQuery } from '../roles/queries';
import { DepartmentPlace } from './DepartmentPlace';
import styles from './People.module.css';
import { inTree } from './tree';
import { type Kept, useKept } from './useKept';

export type Placing = Pick<Department, 'name' | 'parent' | 'head'>;

/** The departments as a tree: part of which other one each is, and who heads it. */
export function DepartmentList({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation('people');
  const { data: departments = [] } = useQuery(departmentsQuery);
  const [adding, setAdding] = useState(false);
  const kept = useKept('departments');
  const { keep, mayChange } = kept;
  const add = (name: string) => keep((path) => api.post(path, { name, parent: null, head: null }));
  return (
    <section className={styles.departments} aria-label={t('departments')}>
      <h2>{t('departments')}</h2>
      <ul>
        {inTree(departments).map(({ department, depth }) => (
          <li key={department.id} style={{ paddingLeft: 12 + depth * 24 }}>
            <Name department={department} kept={kept} />
            <DepartmentPlace
              department={department}
              departments={departments}
              people={people}
              fixed={!mayChange}
              place={(wish) => keep((path) => api.put(`${path}/${department.id}`, wish))}
            />
            {mayChange && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('close_department', { name: department.name })}
                onClick={() => keep((path) => api.delete(`${path}/${department.id}`))}
              >
                <Trash2 size={15} aria-hidden="true" />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {adding ? (
        <Naming label={t('name_of_department')} title="" name={add} done={() => setAdding(false)} />
      ) : (
        mayChange && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Plus size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('add_department')}
          </Button>
        )
      )}
    </section>
  );
}

function Name({ department, kept: { keep, mayChange } }: { department: Department; kept: Kept }) {
  const { t } = useTranslation('people');
  const [renaming, setRenaming] = useState(false);
  const { name, parent, head, id } = department;
  if (!mayChange) return <span className={styles.department}>{name}</span>;
  if (!renaming) {
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
  return (
    <Naming
      label={t('name_of_department')}
      title={name}
      name={(wish) => keep((path) => api.put(`${path}/${id}`, { name: wish, parent, head }))}
      done={() => setRenaming(false)}
    />
  );
}
