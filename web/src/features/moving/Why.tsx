import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  why: string;
  say: (why: string) => void;
  autoFocus?: boolean;
}

/** The reason why something failed. */
export function Why({ why, say, autoFocus }: Props) {
  const { t } = useTranslation('board');
  return (
    <Textarea
      label={t('why')}
      description={t('why_hint')}
      autosize
      minRows={2}
      maxRows={6}
      maxLength={2000}
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      value={why}
      onChange={(event) => say(event.currentTarget.value)}
    />
  );
}
