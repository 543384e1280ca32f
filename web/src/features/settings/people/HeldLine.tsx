import { Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isKind, SECTIONS } from '~/api/kinds';
import type { HeldThings, Id, Person } from '~/api/types';
import { number } from '~/i18n/format';

interface Props {
  held: HeldThings;
  person: Person;
  heirs: { value: string; label: string }[];
  heir: Id | undefined;
  give: (heir: Id | undefined) => void;
  wrong: string | undefined;
}

/** Things of one sort: how many, which, and who gets them. */
export function HeldLine({ held, person, heirs, heir, give, wrong }: Props) {
  const { t } = useTranslation('people');
  const { title, count, names } = held;
  return (
    <li>
      <div>
        <Title held={held} person={person} />
        <small>{names.length ? names.join(', ') : number(count)}</small>
      </div>
      <Select
        size="xs"
        aria-label={t('give_to', { title })}
        placeholder={t('stays')}
        searchable
        clearable
        data={heirs}
        value={heir ? String(heir) : null}
        error={wrong}
        onChange={(id) => give(id ? Number(id) : undefined)}
      />
    </li>
  );
}

function Title({ held: { what, title }, person }: Pick<Props, 'held' | 'person'>) {
  if (!isKind(what)) return <b>{title}</b>;
  const filter = [{ field: 'ASSIGNED_BY_ID', op: 'in', value: [person.id] }];
  return (
    <Link
      to="/$section"
      params={{ section: SECTIONS[what] }}
      search={{ view: 'list', filter }}
      target="_blank"
    >
      {title}
    </Link>
  );
}
