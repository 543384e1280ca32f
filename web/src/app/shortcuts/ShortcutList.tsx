import { useTranslation } from 'react-i18next';
import { GROUPS } from '~/actions/action';
import { labels } from '~/actions/keys';
import { useAllActions } from '~/actions/registry';
import { Kbd } from '~/ui/Kbd';
import { useOnSection } from '../sections';
import { LetterSwitch } from './LetterSwitch';
import styles from './ShortcutList.module.css';

type Line = readonly [title: string, keys: readonly string[]];

/** Every key that acts now: first those of what is open. */
export function ShortcutList() {
  const { t } = useTranslation();
  const withKeys = useAllActions().filter(({ keys }) => keys);
  const onBoard = useOnSection();
  const board: Line[] = [
    [t('key_arrows'), ['↑ ↓ ← →']],
    [t('key_move'), ['Alt + ← →']],
    [t('key_stage'), ['S']],
    [t('key_select'), ['X']],
    [t('key_peek'), ['Space']],
    [t('key_open'), ['Enter']],
  ];
  return (
    <>
      {onBoard && <Section title={t('shortcuts_board')} lines={board} />}
      {GROUPS.map((group) => {
        const lines = withKeys.filter((action) => action.group === group);
        return (
          <Section
            key={group}
            title={t(`group_${group}`)}
            lines={lines.map(({ title, keys = '' }) => [title, labels(keys)])}
          />
        );
      })}
      <LetterSwitch />
    </>
  );
}

function Section({ title, lines }: { title: string; lines: readonly Line[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <dl>
        {lines.map(([name, pressed]) => (
          <div key={name}>
            <dt>{name}</dt>
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
