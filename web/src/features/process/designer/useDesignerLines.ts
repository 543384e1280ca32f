import { useTranslation } from 'react-i18next';
import { labels } from '~/actions/keys';
import { useScreenKeys } from '~/actions/screenKeys';

/** The keys of useKeyboard.ts, for the list of shortcuts. */
export function useDesignerLines(): void {
  const { t } = useTranslation('process');
  useScreenKeys(t('keys_designer'), [
    [t('key_blocks'), ['↑ ↓ ← →']],
    [t('key_stretch'), ['Shift + ↑ ↓']],
    [t('key_add'), ['A']],
    [t('key_settings'), ['Enter']],
    [t('key_rename'), ['F2']],
    [t('key_disable'), ['D']],
    [t('key_duplicate'), labels('mod+d')],
    [t('key_delete'), ['Delete']],
    [t('key_swap'), ['Alt + ↑ ↓']],
    [t('key_aside'), ['Alt + Shift + ← →']],
    [t('key_branch'), ['Alt + ← →']],
    [t('key_zoom'), ['+ / -']],
    [t('key_fit'), ['0 / 1 / Z']],
    [t('key_outline'), ['O']],
  ]);
}
