import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomField, Kind } from '~/api/types';
import { AddForm } from './AddForm';
import { ChangeForm } from './ChangeForm';

interface Props {
  kind: Kind;
  /** All of the kind: a code is given once. */
  fields: CustomField[];
  /** Without one, a field is added. */
  field?: CustomField;
  close: () => void;
}

export function FieldDialog({ kind, fields, field, close }: Props) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened
      onClose={close}
      size={480}
      title={field ? t('edit_field', { title: field.title }) : t('add_field')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {field ? (
        <ChangeForm kind={kind} field={field} close={close} />
      ) : (
        <AddForm kind={kind} fields={fields} close={close} />
      )}
    </Modal>
  );
}
