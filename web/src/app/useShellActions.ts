import { useMantineColorScheme } from '@mantine/core';
import {
  AlignJustify,
  Keyboard,
  Languages,
  LogOut,
  Monitor,
  Moon,
  Plus,
  Rows3,
  Search,
  Sun,
  TextSearch,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Action } from '~/actions/action';
import { useActions } from '~/actions/registry';
import * as kinds from '~/api/kinds';
import { useSession } from '~/api/queries';
import { useLanguage, useLogOut } from '~/api/session';
import { density } from '~/ui/density';
import { paletteOpened, shortcutsOpened } from './opened';
import { useOpenKind, useSections } from './sections';

/** What can be done wherever one is. */
export function useShellActions(): void {
  useActions([...useNew(), ...useGo(), ...useFind(), ...useWishes()]);
}

/** C makes another of the kind that is open. */
function useNew(): Action[] {
  const { t } = useTranslation();
  const open = useOpenKind();
  const { can } = useSession();
  return kinds.ALL.filter((kind) => can.includes(`${kind}.add`)).map((kind) => ({
    id: `new.${kind}`,
    title: t(`new_${kind}`),
    group: 'new',
    icon: Plus,
    keys: kind === open ? 'c' : undefined,
    href: `/${kinds.SECTIONS[kind]}?new=`,
  }));
}

function useGo(): Action[] {
  const { t } = useTranslation();
  return useSections().map(({ name, icon, path, keys }) => ({
    id: `go.${name}`,
    title: t(name),
    group: 'go',
    icon,
    keys,
    href: path,
  }));
}

function useFind(): Action[] {
  const { t } = useTranslation();
  const find = () => paletteOpened.set(true);
  return [
    { id: 'find', title: t('key_search'), group: 'wishes', icon: Search, keys: '/', run: find },
    { id: 'palette', title: t('key_palette'), group: 'wishes', icon: TextSearch, keys: 'mod+k', run: find },
    {
      id: 'shortcuts',
      title: t('shortcuts'),
      group: 'wishes',
      icon: Keyboard,
      keys: '?',
      run: () => shortcutsOpened.set(true),
    },
  ];
}

function useWishes(): Action[] {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const [, speak] = useLanguage();
  const { mutate: logOut } = useLogOut();
  const wish = (id: string, title: string, icon: Action['icon'], run: () => void): Action => ({
    id,
    title,
    group: 'wishes',
    icon,
    run,
  });
  return [
    wish('theme.light', `${t('theme')}: ${t('theme_light')}`, Sun, () => setColorScheme('light')),
    wish('theme.dark', `${t('theme')}: ${t('theme_dark')}`, Moon, () => setColorScheme('dark')),
    wish('theme.auto', `${t('theme')}: ${t('theme_auto')}`, Monitor, () => setColorScheme('auto')),
    wish('language.en', `${t('language')}: ${t('language_en')}`, Languages, () => speak('en')),
    wish('language.vi', `${t('language')}: ${t('language_vi')}`, Languages, () => speak('vi')),
    wish('density.wide', `${t('density')}: ${t('density_wide')}`, Rows3, () => density.set('wide')),
    wish('density.tight', `${t('density')}: ${t('density_tight')}`, AlignJustify, () => density.set('tight')),
    wish('log_out', t('log_out'), LogOut, () => logOut()),
  ];
}
