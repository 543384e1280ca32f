import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import { useFields } from '~/api/queries';
import type { Values } from '~/api/types';
import { FieldEdit } from '~/fields/registry';
import styles from './AskBeforeMove.module.css';
import type { Moves } from './useMoves';
import { Why } from './Why';

interface Props {
  moves: Moves;
  cancel: () => void;
  /** It stands among the cards, where they were dropped. */
  inPlace?: boolean;
}

/** What is missing before records can stand in a stage, or why they failed. */
export function AskBeforeMove({ moves, cancel, inPlace = false }: Props) {
  const { asking, answer, isPending } = moves;
  const { t } = useTranslation('board');
  const { t: app } = useTranslation();
  const fields = useFields(moves.kind);
  const heading = useHeading(moves);
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
  const asked = fields.filter(({ code }) => asking.fields.includes(code));
  return (
    <form
      ref={form}
      className={styles.ask}
      data-in-place={inPlace || undefined}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
      aria-label={heading}
    >
      {inPlace && <p>{heading}</p>}
      {asking.isFailure && <Why autoFocus why={why} say={setWhy} />}
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

/** Which records go where. */
export function useHeading({ kind, asking, goalOf }: Moves): string {
  const { t } = useTranslation('board');
  if (!asking) return '';
  const { cards, fields, to } = asking;
  const title = cards.length === 1 ? cards[0]?.title : t(`count_${kind}`, { count: cards.length });
  return t(fields.length ? 'before_move' : 'before_failure', { title, stage: goalOf(to)?.name });
}
