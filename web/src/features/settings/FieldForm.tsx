import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Choice, Kind } from '~/api/types';
import { useReason } from '~/ui/useReason';
import { CurrencyChoice } from './CurrencyChoice';
import { type Draft, tidy, troubleOf } from './draft';
import { EntriesEditor } from './EntriesEditor';
import styles from './FieldForm.module.css';
import { RequiredChoice } from './RequiredChoice';
import { isIndexable } from './types';

type Messages = Record<string, string>;

interface Props {
  kind: Kind;
  /** In which all its amounts were until now; not given for a new field. */
  currency?: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** The numbers of the entries that the server knows already. */
  stored: readonly number[];
  error: Error | null;
  pending: boolean;
  stages: Choice[];
  /** What the button says. */
  word: string;
  save: (draft: Draft) => void;
  close: () => void;
  /** What stands between the name and whether it is required; given the server's words by field. */
  children: (wrong: Messages) => ReactNode;
}

/** What adding and changing have in common. */
export function FieldForm(props: Props) {
  const { kind, currency, draft, onChange, stored, stages, error, pending, word, save, close, children } =
    props;
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const [asked, setAsked] = useState(false);
  const wrong: Messages = error instanceof Refused ? error.messages : {};
  const trouble = asked ? troubleOf(draft) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tidied = tidy(draft, stored);
    setAsked(true);
    onChange(tidied);
    if (!(troubleOf(tidied) || pending)) save(tidied);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextInput
        data-autofocus
        withAsterisk
        label={t('name')}
        maxLength={200}
        value={draft.title}
        error={wrong.title}
        onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
      />
      {children(wrong)}
      {draft.type === 'money' && (
        <CurrencyChoice
          kind={kind}
          currency={draft.currency}
          before={currency}
          error={wrong['settings.fixed']}
          choose={(currency) => onChange({ ...draft, currency })}
        />
      )}
      <RequiredChoice
        stages={stages}
        demand={draft}
        error={wrong.required_from}
        onChange={(demand) => onChange({ ...draft, ...demand })}
      />
      {isIndexable(draft.type) && (
        <Checkbox
          label={t('filterable')}
          description={t('filterable_hint')}
          checked={draft.filterable}
          onChange={(event) => onChange({ ...draft, filterable: event.currentTarget.checked })}
        />
      )}
      {draft.type === 'options' && (
        <EntriesEditor
          entries={draft.entries}
          stored={stored}
          wrong={wrong}
          trouble={trouble}
          onChange={(entries) => onChange({ ...draft, entries })}
        />
      )}
      <Rest error={error} />
      <footer>
        <Button variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button type="submit" loading={pending}>
          {word}
        </Button>
      </footer>
    </form>
  );
}

const SHOWN = /^(title|type|code|required_from|settings(\.(entries.*|fixed))?)$/;

/** What belongs to nothing that is shown. */
function Rest({ error }: { error: Error | null }) {
  const reason = useReason();
  if (!error) return null;
  const rest =
    error instanceof Refused
      ? Object.entries(error.messages).flatMap(([field, message]) => (SHOWN.test(field) ? [] : [message]))
      : [reason(error)];
  if (rest.length === 0) return null;
  return (
    <p className={styles.error} role="alert">
      {rest.join(' ')}
    </p>
  );
}
