import { useTranslation } from 'react-i18next';
import { address, api } from '~/api/client';
import type { Id } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

/** Fetches a folder as one file. It is asked for first: a browser would show a refusal as a page. */
export function useZip(): (folder: Id) => void {
  const { t } = useTranslation('library');
  const reason = useReason();
  return (folder) => {
    const path = `/library/folders/${folder}/zip`;
    api.get(path, { only_ask: 'true' }).then(
      () => window.location.assign(address(path)),
      (error: Error) => tellRefused(t('not_done'), reason(error)),
    );
  };
}
