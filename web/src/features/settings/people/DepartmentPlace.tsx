import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Department, Person } from '~/api/types';
import type { Placing } from './DepartmentList';
import styles from './People.module.css';

interface Props {
  department: Department;
  departments: readonly Department[];
  people: readonly Person[];
  fixed: boolean;
  place: (wish: Placing) => void;
}

const choices = (all: readonly { id: number; name: string }[]) =>
  all.map(({ id, name }) => ({ value: String(id), label: name }));
const numberOf = (value: string | null) => (value ? Number(value) : null);
const textOf = (id: number | null) => (id ? String(id) : null);

/** Part of which other department it is, and who heads it. */
export function DepartmentPlace({ department, departments, people, fixed, place }: Props) {
  const { t } = useTranslation('people');
  const { id, name, parent, head } = department;
  return (
    <span className={styles.place}>
      <Select
        size="xs"
        aria-label={t('part_of', { name })}
        placeholder={t('on_top')}
        disabled={fixed}
        clearable
        data={choices(departments.filter((one) => one.id !== id))}
        value={textOf(parent)}
        onChange={(value) => place({ name, head, parent: numberOf(value) })}
      />
      <Select
        size="xs"
        aria-label={t('head_of', { name })}
        placeholder={t('no_head')}
        disabled={fixed}
        clearable
        searchable
        data={choices(people.filter((one) => one.active || one.id === head))}
        value={textOf(head)}
        onChange={(value) => place({ name, parent, head: numberOf(value) })}
      />
    </span>
  );
}
