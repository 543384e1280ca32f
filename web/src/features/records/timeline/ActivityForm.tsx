import { Button, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import type { Activity, ActivityType, Value, Values } from '~/api/types';
import { DayInput } from '~/fields/DayInput';
import { fromLocal, toLocal } from '~/fields/moment';
import { Face, PersonName } from '~/ui/Face';
import { useReason } from '~/ui/useReason';
import { useWrong } from '../useWrong';
import styles from './Composer.module.css';
import { inDays, QUICK } from './quick';
import { useMentionable } from './useMentionable';
import { type Of, usePlan, useReplan } from './useWrites';

interface Props {
  of: Of;
  type: ActivityType;
  /** The one to change; without it a new one is planned. */
  activity?: Activity;
  close: () => void;
}

/** Something to be done, or that was done: what, when, by whom. */
export function ActivityForm({ of, type, activity, close }: Props) {
  const { t } = useTranslation('records');
  const { t: app } = useTranslation();
  const me = useSession().user?.id ?? null;
  const [values, setValues] = useState<Values>(() => startOf(activity, type, me));
  const [done, setDone] = useState(!activity && type === 'email');
  const plan = usePlan(of);
  const replan = useReplan(of, activity?.id ?? 0);
  const { error, isPending } = activity ? replan : plan;
  const { wrong, mend } = useWrong(error);
  const put = (code: string, value: Value) => {
    setValues((before) => ({ ...before, [code]: value }));
    mend(code);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { due, ends, ...rest } = values;
    const given = done ? rest : { ...rest, due: due ?? null, ends: ends ?? null };
    if (activity) replan.mutate(given, { onSuccess: close });
    else plan.mutate({ values: given, done }, { onSuccess: close });
  };
  return (
    <form className={styles.form} onSubmit={save} onKeyDown={byKeys(close)} noValidate>
      <TextInput
        label={t('subject')}
        placeholder={t(`subject_${type}`)}
        maxLength={255}
        autoFocus
        value={String(values.subject ?? '')}
        error={wrong.subject}
        onChange={(event) => put('subject', event.currentTarget.value)}
      />
      {!done && <When type={type} values={values} wrong={wrong} put={put} />}
      <div className={styles.row}>
        <Who of={of} value={values.responsible ?? null} wrong={wrong.responsible} put={put} />
      </div>
      <Textarea
        label={t('description')}
        autosize
        minRows={2}
        maxRows={10}
        value={String(values.text ?? '')}
        error={wrong.text}
        onChange={(event) => put('text', event.currentTarget.value)}
      />
      <Unsaid error={error} known={wrong} />
      <div className={styles.foot}>
        {activity ? (
          <span />
        ) : (
          <Switch
            size="xs"
            label={t('done_already')}
            checked={done}
            onChange={(event) => setDone(event.currentTarget.checked)}
          />
        )}
        <Button size="xs" variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button type="submit" size="xs" loading={isPending} aria-keyshortcuts="Control+Enter">
          {activity ? app('save') : t(done ? 'note_done' : `plan_${type}`)}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  values: Values;
  wrong: Record<string, string>;
  put: (code: string, value: Value) => void;
}

function When({ type, values, wrong, put }: PartProps & { type: ActivityType }) {
  const { t } = useTranslation('records');
  const moment = (code: 'due' | 'ends', label: string) => (
    <DayInput
      withTime
      label={label}
      value={toLocal(values[code] ?? null)}
      error={wrong[code]}
      withAsterisk={code === 'due'}
      onChange={(moment) => put(code, fromLocal(moment))}
    />
  );
  return (
    <div>
      <div className={styles.row}>
        {moment('due', t(type === 'meeting' ? 'begins' : 'due'))}
        {type === 'meeting' && moment('ends', t('ends'))}
      </div>
      <div className={styles.quick}>
        {QUICK.map(({ name, days, hour }) => (
          <Button
            key={name}
            size="compact-xs"
            variant="default"
            onClick={() => put('due', inDays(days, hour))}
          >
            {t(name)}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface WhoProps extends Pick<PartProps, 'put'> {
  of: Of;
  value: Value;
  wrong: string | undefined;
}

function Who({ of, value, wrong, put }: WhoProps) {
  const { t } = useTranslation('records');
  const people = useMentionable(of);
  const chosen = value === null ? null : String(value);
  return (
    <Select
      label={t('done_by')}
      searchable
      data={people.map((person) => ({ value: String(person.id), label: person.name }))}
      value={chosen}
      error={wrong}
      allowDeselect={false}
      leftSection={chosen ? <Face id={Number(chosen)} /> : undefined}
      renderOption={({ option }) => <PersonName id={Number(option.value)} name={option.label} />}
      onChange={(id) => put('responsible', id === null ? null : Number(id))}
    />
  );
}

/** What the server refuses besides the fields that are shown. */
function Unsaid({ error, known }: { error: Error | null; known: Record<string, string> }) {
  const reason = useReason();
  if (!error || Object.keys(known).length > 0) return null;
  return (
    <p className={styles.error} role="alert">
      {reason(error)}
    </p>
  );
}

function startOf(activity: Activity | undefined, type: ActivityType, me: number | null): Values {
  if (!activity) return { type, subject: '', text: '', due: inDays(1, 10), ends: null, responsible: me };
  const { subject, text, due, ends, responsible } = activity;
  return { subject, text, due, ends, responsible };
}

const byKeys = (close: () => void) => (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key === 'Escape') close();
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
};
