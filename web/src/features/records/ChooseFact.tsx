import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field } from '~/api/types';
import { FieldChoice } from '~/fields/FieldChoice';

interface Props {
  opened: boolean;
  fields: readonly Field[];
  /** The fact, or nothing when the person thought better of it. */
  done: (field: Field | null) => void;
  /** A fact was chosen: the focus goes there and not back. */
  chosen: boolean;
}

/** Which fact is to be changed, found by a part of its name. */
export function ChooseFact({ opened, fields, done, chosen }: Props) {
  const { t } = useTranslation('records');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={() => done(null)}
      title={t('edit_fact')}
      size={380}
      returnFocus={!chosen}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <FieldChoice fields={fields} label={t('which_fact')} choose={done} />
    </Modal>
  );
}
