import { useTranslation } from 'react-i18next';
import { labels } from '~/actions/keys';
import { useScreenKeys } from '~/actions/screenKeys';

/** The keys of the grid, for the list of shortcuts. */
export function useGridLines(): void {
  const { t } = useTranslation('list');
  useScreenKeys(t('keys_grid'), [
    [t('key_cells'), ['↑ ↓ ← →']],
    [t('key_ends'), ['Home / End']],
    [t('key_enter'), ['Enter']],
    [t('key_edit'), ['F2']],
    [t('key_row'), ['Space']],
    [t('key_rows'), ['Shift + ↑ ↓']],
    [t('key_all'), labels('mod+a')],
    [t('key_none'), ['Esc']],
    [t('key_width'), ['Alt + ← →']],
    [t('key_column'), ['Alt + Shift + ← →']],
  ]);
}
