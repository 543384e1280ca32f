import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Person } from '~/api/types';
import { Face } from '~/ui/Face';
import { Table } from '~/ui/Table';
import { rolesQuery } from '../roles/queries';
import styles from './People.module.css';
import { PersonMenu } from './PersonMenu';

interface Props {
  people: readonly Person[];
  /** Absent for those who only look. */
  edit: ((person: Person) => void) | undefined;
}

export function PeopleTable({ people, edit }: Props) {
  const { t } = useTranslation('people');
  const { data: matrix } = useQuery({ ...rolesQuery, retry: false });
  const nameOf = (code: string) => matrix?.roles.find((role) => role.code === code)?.name ?? code;
  const heads = [
    { words: t('name') },
    { words: t('email'), wide: true },
    { words: t('department'), wide: true },
    { words: t('roles') },
    { words: t('more'), narrow: true },
  ];
  return (
    <Table caption={t('people')} heads={heads}>
      <tbody>
        {inOrder(people).map((person) => (
          <tr key={person.id} data-gone={!person.active || undefined} className={styles.person}>
            <td>
              <span className={styles.name}>
                <Face id={person.id} name={person.name} size={28} />
                <span>
                  {edit ? (
                    <button
                      type="button"
                      onClick={() => edit(person)}
                      aria-label={t('edit', { name: person.name })}
                    >
                      {person.name}
                    </button>
                  ) : (
                    <b>{person.name}</b>
                  )}
                  <small>{person.active ? person.position : t('gone')}</small>
                </span>
              </span>
            </td>
            <td data-wide>{person.email}</td>
            <td data-wide>{person.department || '–'}</td>
            <td>{person.roles.map(nameOf).join(', ') || t('no_role')}</td>
            <td>{edit && <PersonMenu person={person} edit={() => edit(person)} />}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Whoever left comes last. */
const inOrder = (people: readonly Person[]) => [
  ...people.filter(({ active }) => active),
  ...people.filter(({ active }) => !active),
];
