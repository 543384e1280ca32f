import { Button, Modal, MultiSelect, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import { useCan } from '~/api/queries';
import type { Person, PersonChange } from '~/api/types';
import { useReason } from '~/ui/useReason';
import form from '../FieldForm.module.css';
import { departmentsQuery, rolesQuery } from '../roles/queries';
import { useSavePerson } from './usePeople';

interface Props {
  /** Without one, somebody is added. */
  person: Person | undefined;
  close: () => void;
}

export function PersonDialog({ person, close }: Props) {
  const { t } = useTranslation('people');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened
      onClose={close}
      size={480}
      title={person ? t('edit', { name: person.name }) : t('add_person')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <PersonForm person={person} close={close} />
    </Modal>
  );
}

function PersonForm({ person, close }: Props) {
  const { t } = useTranslation('people');
  const { t: app } = useTranslation();
  const reason = useReason();
  const { mutate, isPending, error } = useSavePerson(person, close);
  const [wish, setWish] = useState<PersonChange>(() => wishOf(person));
  const wrong = error instanceof Refused ? error.messages : {};
  const set = (change: PersonChange) => setWish({ ...wish, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(wish);
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <TextInput
        data-autofocus
        withAsterisk
        label={t('name')}
        maxLength={200}
        value={wish.name ?? ''}
        error={wrong.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        withAsterisk
        type="email"
        label={t('email')}
        description={person ? undefined : t('invitation_hint')}
        maxLength={254}
        value={wish.email ?? ''}
        error={wrong.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      {person && (
        <TextInput
          label={t('position')}
          maxLength={200}
          value={wish.position ?? ''}
          error={wrong.position}
          onChange={(event) => set({ position: event.currentTarget.value })}
        />
      )}
      <DepartmentChoice wish={wish} set={set} />
      {!person && <RolesChoice wish={wish} set={set} wrong={wrong.roles} />}
      {error && !(error instanceof Refused) && (
        <p className={form.error} role="alert">
          {reason(error)}
        </p>
      )}
      <footer>
        <Button variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button type="submit" loading={isPending}>
          {person ? t('save') : t('invite')}
        </Button>
      </footer>
    </form>
  );
}

interface ChoiceProps {
  wish: PersonChange;
  set: (change: PersonChange) => void;
}

function DepartmentChoice({ wish, set }: ChoiceProps) {
  const { t } = useTranslation('people');
  const { data: departments = [] } = useQuery(departmentsQuery);
  return (
    <Select
      label={t('department')}
      clearable
      searchable
      data={departments.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={wish.department ? String(wish.department) : null}
      onChange={(id) => set({ department: id ? Number(id) : null })}
    />
  );
}

/** Later, roles are given on the page of roles: there also departments and groups hold them. */
function RolesChoice({ wish, set, wrong }: ChoiceProps & { wrong: string | undefined }) {
  const { t } = useTranslation('people');
  const may = useCan('roles.edit');
  const { data } = useQuery({ ...rolesQuery, enabled: may });
  if (!may) return null;
  return (
    <MultiSelect
      label={t('roles')}
      data={data?.roles.map(({ code, name }) => ({ value: code, label: name })) ?? []}
      value={wish.roles ?? []}
      error={wrong}
      onChange={(roles) => set({ roles })}
    />
  );
}

function wishOf(person: Person | undefined): PersonChange {
  if (!person) return { name: '', email: '', department: null, roles: [] };
  const { name, email, position, department_id } = person;
  return { name, email, position, department: department_id };
}
