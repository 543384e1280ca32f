import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import type { Condition, Field } from '~/api/types';
import { FieldChoice } from '~/fields/FieldChoice';
import { ConditionForm } from './ConditionForm';
import styles from './Filter.module.css';
import { begun } from './operators';

interface Props {
  fields: readonly Field[];
  add: (condition: Condition) => void;
}

/** First the field, then what it is asked. */
export function AddFilter({ fields, add }: Props) {
  const { t } = useTranslation('list');
  const [opened, { open, close }] = useDisclosure();
  const [field, setField] = useState<Field | null>(null);
  useActions([
    {
      id: 'add-filter',
      title: t('add_filter'),
      group: 'here',
      icon: SlidersHorizontal,
      keys: 'f',
      run: open,
    },
  ]);
  const leave = () => {
    close();
    setField(null);
  };
  return (
    <Popover
      opened={opened}
      onDismiss={leave}
      onChange={(next) => (next ? open() : leave())}
      trapFocus
      returnFocus
      position="bottom-start"
      width={300}
    >
      <Popover.Target>
        <button type="button" className={styles.add} onClick={opened ? leave : open} aria-keyshortcuts="F">
          <SlidersHorizontal size={14} aria-hidden="true" />
          {t('filter')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        {field ? (
          <ConditionForm
            field={field}
            condition={begun(field)}
            label={t('add_filter')}
            apply={(condition) => {
              leave();
              add(condition);
            }}
          />
        ) : (
          <FieldChoice
            fields={fields.filter(({ filters }) => filters.length > 0)}
            label={t('choose_field')}
            choose={setField}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
