import { useTranslation } from 'react-i18next';
import { useScreenKeys } from '~/actions/screenKeys';

/** The keys of useBoardKeys.ts, for the list of shortcuts. */
export function useBoardLines(): void {
  const { t } = useTranslation('board');
  useScreenKeys(t('shortcuts_board'), [
    [t('key_arrows'), ['↑ ↓ ← →']],
    [t('key_move'), ['Alt + ← →']],
    [t('key_stage'), ['S']],
    [t('key_select'), ['X']],
    [t('key_peek'), ['Space']],
    [t('key_open'), ['Enter']],
  ]);
}
