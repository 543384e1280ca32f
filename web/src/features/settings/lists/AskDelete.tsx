import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionEntry } from '~/api/types';
import { Ask } from '~/ui/Ask';
import styles from './Lists.module.css';
import { heirOf } from './order';
import type { Keeping } from './useOptions';

interface Props {
  entry: OptionEntry;
  keeping: Keeping;
  keep: () => void;
  focusOn: (code: string | null) => void;
}

/** Says who uses the entry, and asks where the records go that hold it. In its place, not in a dialog. */
export function AskDelete({ entry, keeping, keep, focusOn }: Props) {
  const { t } = useTranslation('settings');
  const { list } = keeping;
  const { code, name, records, used_in } = entry;
  const [instead, setInstead] = useState(heirOf(list.entries, code));
  const [pending, setPending] = useState(false);
  const question = t('delete_question', { name });
  const holds = list.kind === null ? 'held_by' : 'stand_here';
  const remove = () => {
    setPending(true);
    keeping.remove(entry, records > 0 ? instead : null).then(
      () => focusOn(instead),
      () => setPending(false),
    );
  };
  return (
    <Ask question={question} keep={keep}>
      <p className={styles.question}>
        <b>{question}</b> {records > 0 ? t(holds, { count: records }) : t('nothing_here')}{' '}
        {used_in.length > 0 && t('entry_used_in', { count: used_in.length, names: used_in.join(', ') })}
      </p>
      {records > 0 && (
        <Select
          size="xs"
          className={styles.instead}
          aria-label={t('instead')}
          allowDeselect={false}
          data={list.entries
            .filter((one) => one.code !== code)
            .map((one) => ({ value: one.code, label: one.name }))}
          value={instead}
          onChange={setInstead}
        />
      )}
      <Button size="xs" variant="default" autoFocus onClick={keep}>
        {t('keep')}
      </Button>
      <Button size="xs" color="red" loading={pending} disabled={records > 0 && !instead} onClick={remove}>
        {t('delete')}
      </Button>
    </Ask>
  );
}
