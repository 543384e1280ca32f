import i18next, { type CustomTypeOptions } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '~/api/types';

export const LANGUAGES: readonly Language[] = ['en', 'vi'];

/** The same key as in public/boot.js. */
const KEPT_AS = 'leadwright-language';

const files = import.meta.glob<Record<string, string>>('./*/*.json', { import: 'default' });

/** Words come one namespace at a time, so that a page loads only its own. */
async function load(language: string, namespace: string): Promise<Record<string, string>> {
  const file = files[`./${language}/${namespace}.json`];
  if (!file) throw new Error(`No words for ${language}/${namespace}`);
  return file();
}

export const ready = i18next
  .use({
    type: 'backend',
    read: (language: string, namespace: string, done: (error: unknown, words?: object) => void) =>
      load(language, namespace).then((words) => done(null, words), done),
  })
  .use(initReactI18next)
  .init({
    lng: document.documentElement.lang,
    supportedLngs: LANGUAGES,
    fallbackLng: false,
    ns: ['app'],
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
  });

type Namespace = keyof CustomTypeOptions['resources'];

/** Loads the words of a page beside its code. */
export function wordsOf(...namespaces: Namespace[]): Promise<void> {
  return i18next.loadNamespaces(namespaces);
}

/** The language that the person chose in this browser, if they did. */
export function chosenLanguage(): Language | null {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === 'en' || kept === 'vi' ? kept : null;
}

export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT_AS, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export function language(): Language {
  return i18next.language === 'vi' ? 'vi' : 'en';
}
