import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '~/api/types';
import { Ask } from '~/ui/Ask';
import { usersOf, WAYS } from './uses';

interface Props {
  field: CustomField;
  pending: boolean;
  archive: () => void;
  keep: () => void;
}

/** Names what would no longer find the field. In its place, not in a dialog. */
export function AskArchive({ field: { title, used_in }, pending, archive, keep }: Props) {
  const { t } = useTranslation('settings');
  const question = t('archive_question', { title });
  return (
    <Ask question={question} keep={keep}>
      <p>
        <b>{question}</b>
        {WAYS.map((by) => {
          const names = usersOf(used_in, by);
          return (
            names.length > 0 && ` ${t(`used_by_${by}`, { count: names.length, names: names.join(', ') })}`
          );
        })}
      </p>
      <Button size="xs" variant="default" autoFocus onClick={keep}>
        {t('keep')}
      </Button>
      <Button size="xs" color="red" loading={pending} onClick={archive}>
        {t('archive')}
      </Button>
    </Ask>
  );
}
