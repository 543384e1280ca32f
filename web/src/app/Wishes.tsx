import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/api/session';
import { useSignal } from '~/api/signal';
import type { Language } from '~/api/types';
import { type Density, density } from '~/ui/density';
import { LetterSwitch } from './shortcuts/LetterSwitch';
import styles from './Wishes.module.css';
import { ZoneChoice } from './ZoneChoice';

/** How this person likes to see Leadwright. */
export function Wishes() {
  const { t } = useTranslation();
  const [language, speak] = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={styles.wishes}>
      <Wish
        name={t('language')}
        value={language}
        choose={(chosen) => speak(chosen as Language)}
        choices={[
          { value: 'en', label: t('language_en') },
          { value: 'vi', label: t('language_vi') },
        ]}
      />
      <Wish
        name={t('theme')}
        value={colorScheme}
        choose={(chosen) => setColorScheme(chosen as MantineColorScheme)}
        choices={[
          { value: 'light', label: t('theme_light') },
          { value: 'dark', label: t('theme_dark') },
          { value: 'auto', label: t('theme_auto') },
        ]}
      />
      <Wish
        name={t('density')}
        value={useSignal(density)}
        choose={(chosen) => density.set(chosen as Density)}
        choices={[
          { value: 'wide', label: t('density_wide') },
          { value: 'tight', label: t('density_tight') },
        ]}
      />
      <ZoneChoice />
      <LetterSwitch />
    </div>
  );
}

interface WishProps {
  name: string;
  value: string;
  choices: { value: string; label: string }[];
  choose: (value: string) => void;
}

function Wish({ name, value, choices, choose }: WishProps) {
  return (
    <div>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <SegmentedControl
        fullWidth
        size="xs"
        role="radiogroup"
        aria-label={name}
        data={choices}
        value={value}
        onChange={choose}
      />
    </div>
  );
}
