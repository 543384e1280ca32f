import { Button, Modal, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import { usePeople as useEverybody } from '~/api/queries';
import type { HeldThings, Id, Person } from '~/api/types';
import { confirmUndo } from '~/ui/ConfirmUndo';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { useReason } from '~/ui/useReason';
import form from '../FieldForm.module.css';
import { HandedOverList } from './HandedOverList';
import { HeldLine } from './HeldLine';
import styles from './People.module.css';
import { holdingsQuery, useHandOver } from './useLeaving';
import { usePeople } from './usePeople';

interface Props {
  person: Person;
  close: () => void;
}

/** Before somebody goes: what they hold, and who gets it. */
export function LeavingDialog({ person, close }: Props) {
  const { t } = useTranslation('people');
  const { t: app } = useTranslation();
  const { data, error, refetch } = useQuery(holdingsQuery(person));
  const leaving = useHandOver(person);
  return (
    <Modal
      opened
      onClose={close}
      size={600}
      title={t('leaving', { name: person.name })}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />)}
      {data && !leaving.data && <Choice person={person} held={data} leaving={leaving} close={close} />}
      {leaving.data && <HandedOverList person={person} done={leaving.data} close={close} />}
    </Modal>
  );
}

interface ChoiceProps extends Props {
  held: readonly HeldThings[];
  leaving: ReturnType<typeof useHandOver>;
}

function Choice({ person, held, leaving, close }: ChoiceProps) {
  const { t } = useTranslation('people');
  const { t: app } = useTranslation();
  const { bringBack } = usePeople();
  const reason = useReason();
  const [to, setTo] = useState<Record<string, Id>>({});
  const heirs = useHeirs(person);
  const { error, isPending, mutate } = leaving;
  const wrong = error instanceof Refused ? error.messages : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(to, {
      onSuccess: ({ records, others }) => {
        if (records.length > 0 || Object.keys(others).length > 0) return;
        confirmUndo(t('dismissed', { name: person.name }), () => bringBack(person));
        close();
      },
    });
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <p>{held.length ? t('leaving_hint') : t('holds_nothing', { name: person.name })}</p>
      {held.length > 1 && (
        <Select
          label={t('everything_to')}
          searchable
          clearable
          data={heirs}
          onChange={(id) => setTo(id ? Object.fromEntries(held.map(({ what }) => [what, Number(id)])) : {})}
        />
      )}
      <ul className={styles.things} hidden={held.length === 0}>
        {held.map((one) => (
          <HeldLine
            key={one.what}
            held={one}
            person={person}
            heirs={heirs}
            heir={to[one.what]}
            give={(heir) => setTo(withHeir(to, one.what, heir))}
            wrong={wrong[one.what]}
          />
        ))}
      </ul>
      {error && !(error instanceof Refused) && (
        <p className={form.error} role="alert">
          {reason(error)}
        </p>
      )}
      <footer>
        <Button variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button type="submit" color="red" loading={isPending} data-autofocus>
          {Object.keys(to).length ? t('hand_over_and_dismiss') : t('dismiss')}
        </Button>
      </footer>
    </form>
  );
}

function withHeir(to: Record<string, Id>, what: string, heir: Id | undefined): Record<string, Id> {
  const { [what]: _before, ...others } = to;
  return heir ? { ...others, [what]: heir } : others;
}

function useHeirs(person: Person) {
  return useEverybody()
    .filter(({ active, id }) => active && id !== person.id)
    .map(({ id, name }) => ({ value: String(id), label: name }));
}
