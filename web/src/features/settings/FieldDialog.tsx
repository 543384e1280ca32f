import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Choice, CustomField, Kind } from '~/api/types';
import { AddForm } from './AddForm';
import { BuiltInForm } from './BuiltInForm';
import { ChangeForm } from './ChangeForm';
import type { Row } from './types';

interface Props {
  kind: Kind;
  /** All that were added to the kind: a code is given once. */
  fields: CustomField[];
  stages: Choice[];
  /** Without one, a field is added. */
  row?: Row;
  close: () => void;
}

export function FieldDialog({ kind, fields, stages, row, close }: Props) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const same = { kind, stages, close };
  return (
    <Modal
      opened
      onClose={close}
      size={480}
      title={row ? t('edit_field', { title: row.field.title }) : t('add_field')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {!row && <AddForm {...same} fields={fields} />}
      {row?.own && <ChangeForm {...same} field={row.own} />}
      {row && !row.own && <BuiltInForm {...same} field={row.field} />}
    </Modal>
  );
}
