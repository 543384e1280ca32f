import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import { useFields } from '~/api/queries';
import type { Kind, Stage, Values } from '~/api/types';
import { FieldEdit } from '~/fields/registry';
import styles from './AskBeforeMove.module.css';
import type { useMoves } from './useMoves';

interface Props {
  kind: Kind;
  stage: Stage;
  moves: ReturnType<typeof useMoves>;
  cancel: () => void;
}

/** Where cards were dropped: what is missing before they can stand there, or why they failed. */
export function AskBeforeMove({ kind, stage, moves: { asking, answer, isPending }, cancel }: Props) {
  const { t } = useTranslation('board');
  const { t: app } = useTranslation();
  const fields = useFields(kind);
  const [values, setValues] = useState<Values>({});
  const [why, setWhy] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  if (!asking) return null;
  const wrong = asking.error instanceof Refused ? asking.error.messages : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    answer({ values, why: why.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  const [first] = asking.cards;
  const title = asking.cards.length === 1 ? first?.title : t(`count_${kind}`, { count: asking.cards.length });
  const heading = t(asking.fields.length ? 'before_move' : 'before_failure', { title, stage: stage.name });
  const asked = fields.filter(({ code }) => asking.fields.includes(code));
  return (
    <form
      ref={form}
      className={styles.ask}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
      aria-label={heading}
    >
      <p>{heading}</p>
      {asking.isFailure && (
        <Textarea
          label={t('why')}
          description={t('why_hint')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          autoFocus
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      )}
      {asked.map((field, place) => (
        <FieldEdit
          key={field.code}
          titled
          field={{ ...field, required: true }}
          value={values[field.code] ?? null}
          error={wrong[field.code]}
          autoFocus={!asking.isFailure && place === 0}
          onChange={(value) => setValues((before) => ({ ...before, [field.code]: value }))}
        />
      ))}
      <footer>
        <Button size="xs" variant="default" onClick={cancel}>
          {app('cancel')}
        </Button>
        <Button size="xs" type="submit" loading={isPending}>
          {t('move')}
        </Button>
      </footer>
    </form>
  );
}
