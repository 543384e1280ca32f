import { Modal, Switch, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '~/ui/Kbd';
import { shortcutsOn, switchShortcuts } from './preference';
import styles from './Shortcuts.module.css';
import { useShortcuts } from './useShortcuts';

const EVERYWHERE = [
  ['key_new', 'C'],
  ['key_leads', 'G', 'L'],
  ['key_processes', 'G', 'P'],
  ['key_outbox', 'G', 'O'],
  ['key_search', '/'],
  ['key_shortcuts', '?'],
  ['key_escape', 'Esc'],
] as const;

const BOARD = [
  ['key_arrows', '↑ ↓ ← →'],
  ['key_move', 'Alt + ← →'],
  ['key_open', 'Enter'],
] as const;

/** Listens to the keys everywhere, and shows them in a list. */
export function Shortcuts({ className }: { className?: string }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  useShortcuts(open);
  return (
    <>
      <Tooltip label={`${t('shortcuts')}  ?`} position="right">
        <button
          type="button"
          className={className}
          onClick={open}
          aria-label={t('shortcuts')}
          aria-keyshortcuts="?"
        >
          <Keyboard size={18} strokeWidth={1.8} aria-hidden="true" />
        </button>
      </Tooltip>
      <Modal
        opened={opened}
        onClose={close}
        title={t('shortcuts')}
        size={480}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Section title={t('shortcuts_everywhere')} lines={EVERYWHERE} />
        <Section title={t('shortcuts_board')} lines={BOARD} />
        <LetterSwitch />
      </Modal>
    </>
  );
}

interface SectionProps {
  title: string;
  lines: readonly (typeof EVERYWHERE | typeof BOARD)[number][];
}

function Section({ title, lines }: SectionProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <dl>
        {lines.map(([name, ...pressed]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              {pressed.map((key, place) => (
                <span key={key}>
                  {place > 0 && ` ${t('then')} `}
                  <Kbd>{key}</Kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function LetterSwitch() {
  const { t } = useTranslation();
  const [on, setOn] = useState(shortcutsOn);
  const change = (wanted: boolean) => {
    switchShortcuts(wanted);
    setOn(wanted);
  };
  return (
    <Switch
      mt={16}
      checked={on}
      onChange={(event) => change(event.currentTarget.checked)}
      label={t('shortcuts_switch')}
      description={t('shortcuts_switch_hint')}
    />
  );
}
