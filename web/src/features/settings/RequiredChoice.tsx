import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Choice } from '~/api/types';

interface Demand {
  required: boolean;
  required_from: string;
}

interface Props {
  /** Empty for a kind that has none. */
  stages: Choice[];
  demand: Demand;
  error?: string;
  onChange: (demand: Demand) => void;
}

const ALWAYS = '*';

/** Whether a value is a must: never, always, or once a record has come to a stage. */
export function RequiredChoice({ stages, demand, error, onChange }: Props) {
  const { t } = useTranslation('settings');
  const plain = [
    { value: '', label: t('required_never') },
    { value: ALWAYS, label: t('required_always') },
  ];
  const since = stages.map(({ value, title }) => ({ value, label: t('required_since', { stage: title }) }));
  return (
    <Select
      label={t('required')}
      description={t('required_hint')}
      data={[...plain, ...since]}
      value={demand.required ? ALWAYS : demand.required_from}
      error={error}
      allowDeselect={false}
      onChange={(value) =>
        onChange({ required: value === ALWAYS, required_from: value && value !== ALWAYS ? value : '' })
      }
    />
  );
}
