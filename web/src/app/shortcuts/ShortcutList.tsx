import { useTranslation } from 'react-i18next';
import { GROUPS } from '~/actions/action';
import { labels } from '~/actions/keys';
import { useAllActions } from '~/actions/registry';
import { type ScreenKeys, screenKeys } from '~/actions/screenKeys';
import { useSignal } from '~/api/signal';
import { Kbd } from '~/ui/Kbd';
import { LetterSwitch } from './LetterSwitch';
import styles from './ShortcutList.module.css';

/** Every key that acts now: first those of what is open. */
export function ShortcutList() {
  const { t } = useTranslation();
  const withKeys = useAllActions().filter(({ keys }) => keys);
  const screens = useSignal(screenKeys);
  return (
    <>
      {screens.map((screen) => (
        <Section key={screen.title} {...screen} />
      ))}
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

function Section({ title, lines }: ScreenKeys) {
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
