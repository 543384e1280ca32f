import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Condition, Field } from '~/api/types';
import { linkedKind, useLinkNames } from '~/fields/linkNames';
import { listOf } from '../address';
import { ConditionForm } from './ConditionForm';
import styles from './Filter.module.css';
import { useSentence } from './useSentence';

interface Props {
  field: Field;
  condition: Condition;
  change: (condition: Condition) => void;
  remove: () => void;
}

/** What the records are called that the condition asks for; nothing for other conditions. */
function useLinked(field: Field, { value }: Condition): (id: number) => string | undefined {
  const ids = field.type === 'record' ? listOf(value).map(Number).filter(Boolean) : [];
  return useLinkNames(linkedKind(field), ids).nameOf;
}

/** A condition as a sentence; a click opens it. */
export function FilterChip({ field, condition, change, remove }: Props) {
  const { t } = useTranslation('list');
  const [opened, { toggle, close }] = useDisclosure();
  const { subject, verb, object } = useSentence(useLinked(field, condition))(field, condition);
  const whole = `${subject} ${verb} ${object}`.trim();
  return (
    <Popover
      opened={opened}
      onChange={toggle}
      onDismiss={close}
      trapFocus
      returnFocus
      position="bottom-start"
      width={300}
    >
      <span className={styles.chip}>
        <Popover.Target>
          <button type="button" onClick={toggle}>
            <b>{subject}</b> {verb} {object && <em>{object}</em>}
          </button>
        </Popover.Target>
        <button type="button" onClick={remove} aria-label={t('remove_named', { name: whole })}>
          <X size={13} aria-hidden="true" />
        </button>
      </span>
      <Popover.Dropdown>
        <ConditionForm
          field={field}
          condition={condition}
          label={t('apply')}
          apply={(next) => {
            close();
            change(next);
          }}
          remove={remove}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
