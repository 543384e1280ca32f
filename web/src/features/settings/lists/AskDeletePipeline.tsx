import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pipeline } from '~/api/types';
import { Ask } from '~/ui/Ask';

interface Props {
  pipeline: Pipeline;
  remove: () => Promise<unknown>;
  keep: () => void;
}

/** An empty pipeline goes with its stages. */
export function AskDeletePipeline({ pipeline: { name }, remove, keep }: Props) {
  const { t } = useTranslation('settings');
  const [pending, setPending] = useState(false);
  const question = t('delete_question', { name });
  const sure = () => {
    setPending(true);
    remove().catch(() => setPending(false));
  };
  return (
    <Ask question={question} keep={keep}>
      <p>
        <b>{question}</b> {t('pipeline_goes')}
      </p>
      <Button size="xs" variant="default" autoFocus onClick={keep}>
        {t('keep')}
      </Button>
      <Button size="xs" color="red" loading={pending} onClick={sure}>
        {t('delete')}
      </Button>
    </Ask>
  );
}
