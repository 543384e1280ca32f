import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Token } from '~/ui/Token';
import { Chip } from '../blocks/Chip';
import { ValuePicker } from '../picker/ValuePicker';
import { isChip, parse } from '../references';
import styles from './RecipientsSetting.module.css';
import { listOf } from './settings';
import type { WidgetProps } from './widgets';

/** Who gets it: people, fields that hold a person or an address, and addresses typed in. */
export function RecipientsSetting({ title, value, onChange }: WidgetProps) {
  const { t } = useTranslation('process');
  const [opened, setOpened] = useState(false);
  const recipients = listOf(value).map(String);
  const add = (recipient: string) => {
    if (recipient && !recipients.includes(recipient)) onChange([...recipients, recipient]);
  };
  return (
    <section className={styles.recipients} aria-label={title}>
      <h3>{title}</h3>
      <div className={styles.row}>
        <div className={styles.box}>
          {recipients.map((recipient) => (
            <Recipient
              key={recipient}
              recipient={recipient}
              onRemove={() => onChange(recipients.filter((each) => each !== recipient))}
            />
          ))}
          <AddressField onAdd={add} onPick={() => setOpened(true)} />
        </div>
        <ValuePicker
          wanted="recipient"
          label={title}
          opened={opened}
          onOpen={setOpened}
          onPick={({ reference }) => add(reference)}
        />
      </div>
      {recipients.length === 0 && <p className={styles.hint}>{t('recipients_hint')}</p>}
    </section>
  );
}

function Recipient({ recipient, onRemove }: { recipient: string; onRemove: () => void }) {
  const [part] = parse(recipient);
  if (part && isChip(part)) return <Chip part={part} onRemove={onRemove} />;
  return <Token onRemove={onRemove}>{recipient}</Token>;
}

/** An address is taken by Enter, a comma, or by leaving the field. */
function AddressField({ onAdd, onPick }: { onAdd: (address: string) => void; onPick: () => void }) {
  const { t } = useTranslation('process');
  const [typed, setTyped] = useState('');
  const take = () => {
    onAdd(typed.trim());
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const opens = event.key === '{' || (event.altKey && event.key === 'ArrowDown');
    if (opens) onPick();
    else if (event.key === 'Enter' || event.key === ',') take();
    else return;
    event.preventDefault();
  };
  return (
    <TextInput
      variant="unstyled"
      size="xs"
      type="email"
      data-entry
      aria-label={t('add_address')}
      placeholder={t('add_address')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={take}
    />
  );
}
