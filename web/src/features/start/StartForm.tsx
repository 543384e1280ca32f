import { Button, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Id, StartingProcess, Value, Values } from '~/api/types';
import { useReason } from '~/ui/useReason';
import { Parameters } from './Parameters';
import styles from './Start.module.css';

/** Which process, and what it is told. */
export interface StartWish {
  process: Id;
  parameters: Values;
}

interface Props<Answer> {
  processes: StartingProcess[];
  start: (wish: StartWish) => Promise<Answer>;
  done: (answer: Answer, process: StartingProcess) => void;
  close: () => void;
}

/** Chooses the process and asks what it must be told; what the server refuses stands at its field. */
export function StartForm<Answer>({ processes, start, done, close }: Props<Answer>) {
  const { t } = useTranslation('start');
  const { t: app } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, choose] = useState(processes.length === 1 ? processes[0] : undefined);
  const [told, tell] = useState<Record<Id, Values>>({});
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (process: StartingProcess) =>
      start({ process: process.process, parameters: told[process.process] ?? {} }),
    onSuccess: done,
  });
  const wrong = wrongOf(error);
  const refused = useRefused(error, wrong);
  const refusal = useId();
  // The dialog took the focus before this came.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked, input')?.focus(), []);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen && !isPending) mutate(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  const say = (code: string, value: Value) =>
    chosen &&
    tell((before) => ({ ...before, [chosen.process]: { ...before[chosen.process], [code]: value } }));
  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Radio.Group
        label={t('which')}
        value={String(chosen?.process ?? '')}
        onChange={(value) => {
          reset();
          choose(processes.find(({ process }) => String(process) === value));
        }}
      >
        <div className={styles.choice}>
          {processes.map(({ process, name, description }) => (
            <Radio key={process} value={String(process)} label={name} description={description} />
          ))}
        </div>
      </Radio.Group>
      {chosen && chosen.parameters.length > 0 && (
        <fieldset key={chosen.process} className={styles.part}>
          <legend>{t('asks', { name: chosen.name })}</legend>
          <Parameters process={chosen} told={told[chosen.process] ?? {}} say={say} wrong={wrong} />
        </fieldset>
      )}
      <footer className={styles.foot}>
        {refused && (
          <p role="alert" id={refusal} className={styles.refused}>
            {refused}
          </p>
        )}
        <Button variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button
          type="submit"
          disabled={!chosen}
          loading={isPending}
          aria-keyshortcuts="Control+Enter"
          aria-describedby={refused ? refusal : undefined}
        >
          {t('do')}
        </Button>
      </footer>
    </form>
  );
}

const PARAMETER = /^parameters\./;

function wrongOf(error: Error | null): Record<string, string> {
  const all = error instanceof Refused ? Object.entries(error.messages) : [];
  const fields = all.filter(([place]) => PARAMETER.test(place));
  return Object.fromEntries(fields.map(([place, message]) => [place.replace(PARAMETER, ''), message]));
}

/** How many fields wait, or what no field can show. */
function useRefused(error: Error | null, wrong: Record<string, string>): string | null {
  const { t } = useTranslation('start');
  const reason = useReason();
  if (!error) return null;
  const count = Object.keys(wrong).length;
  return count ? t('fill_in', { count }) : reason(error);
}
