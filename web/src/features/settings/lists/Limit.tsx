import { NumberInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionEntry } from '~/api/types';

const MOST = 1_000_000;

interface Props {
  entry: OptionEntry;
  put: (limit: number) => void;
  done: () => void;
}

/** How many records are enough for a stage. Enter keeps it, Escape what was; nothing and 0 take it away. */
export function Limit({ entry, put, done }: Props) {
  const { t } = useTranslation('settings');
  const [limit, setLimit] = useState<number | string>(entry.limit || '');
  const keep = () => {
    if ((Number(limit) || 0) !== entry.limit) put(Number(limit) || 0);
    done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault(); // otherwise it would press the button that gets the focus next
    if (event.key === 'Enter') keep();
    else done();
  };
  return (
    <NumberInput
      size="xs"
      autoFocus
      hideControls
      allowDecimal={false}
      allowNegative={false}
      max={MOST}
      clampBehavior="strict"
      aria-label={t('limit_of', { name: entry.name })}
      placeholder={t('no_limit')}
      value={limit}
      onChange={setLimit}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
