import { useTranslation } from 'react-i18next';
import { Kbd } from '~/ui/Kbd';
import styles from './ShortcutList.module.css';

const EVERYWHERE = [
  ['key_new', 'C'],
  ['key_leads', 'G', 'L'],
  ['key_processes', 'G', 'P'],
  ['key_outbox', 'G', 'O'],
  ['key_settings', 'G', 'S'],
  ['key_search', '/'],
  ['key_shortcuts', '?'],
  ['key_escape', 'Esc'],
] as const;

const BOARD = [
  ['key_arrows', '↑ ↓ ← →'],
  ['key_move', 'Alt + ← →'],
  ['key_open', 'Enter'],
] as const;

export function ShortcutList() {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('shortcuts_everywhere')} lines={EVERYWHERE} />
      <Section title={t('shortcuts_board')} lines={BOARD} />
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
