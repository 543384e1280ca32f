import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/api/session';
import type { Language } from '~/api/types';
import { LANGUAGES } from '~/i18n';
import styles from './LanguageSwitch.module.css';

const NAMES = { en: 'language_en', vi: 'language_vi' } as const;

export function LanguageSwitch() {
  const { t } = useTranslation();
  const [language, choose] = useLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button
          type="button"
          className={styles.button}
          aria-label={`${language.toUpperCase()}, ${t('language')}: ${t(NAMES[language])}`}
        >
          {language.toUpperCase()}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language} onChange={(chosen) => choose(chosen as Language)}>
          {LANGUAGES.map((each) => (
            <Menu.RadioItem key={each} value={each} lang={each} closeMenuOnClick>
              {t(NAMES[each])}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
