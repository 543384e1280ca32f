import { Select } from '@mantine/core';
import { useFields } from '~/api/queries';
import { PIPELINE } from './targets';

interface Props {
  pipeline: number;
  choose: (pipeline: number) => void;
  error?: string | undefined;
  disabled?: boolean;
}

/** Where the deal goes. */
export function Pipeline({ pipeline, choose, error, disabled = false }: Props) {
  const field = useFields('deal').find(({ code }) => code === PIPELINE);
  if (!field) return null;
  return (
    <Select
      label={field.title}
      data={(field.choices ?? []).map(({ value, title }) => ({ value, label: title }))}
      value={String(pipeline)}
      error={error}
      disabled={disabled}
      allowDeselect={false}
      onChange={(value) => choose(Number(value))}
    />
  );
}
