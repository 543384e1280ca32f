import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DisplayProps, type EditProps, type FieldPart, inputProps } from '../part';

function Edit(props: EditProps) {
  const { withAsterisk: _, ...input } = inputProps(props);
  return (
    <Switch
      {...input}
      checked={props.value === true}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}

function Display({ value }: DisplayProps) {
  const { t } = useTranslation('fields');
  return <>{value ? t('yes') : t('no')}</>;
}

export const yesNo: FieldPart = { Edit, Display, instant: true };
