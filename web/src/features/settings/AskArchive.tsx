import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '~/api/types';
import { Ask } from '~/ui/Ask';

interface Props {
  field: CustomField;
  pending: boolean;
  archive: () => void;
  keep: () => void;
}

/** Names the processes that would no longer find the field. In its place, not in a dialog. */
export function AskArchive({ field: { title, used_in }, pending, archive, keep }: Props) {
  const { t } = useTranslation('settings');
  const question = t('archive_question', { title });
  return (
    <Ask question={question} keep={keep}>
      <p>
        <b>{question}</b> {t('used_in_processes', { count: used_in.length, names: used_in.join(', ') })}
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
