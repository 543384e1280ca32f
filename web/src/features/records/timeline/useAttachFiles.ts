import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { type Of, useAttach } from './useWrites';

/** Uploads and attaches files, telling how it goes. */
export function useAttachFiles(of: Of): (files: File[]) => void {
  const { t } = useTranslation('records');
  const reason = useReason();
  const { mutate } = useAttach(of);
  return (files) => {
    if (files.length === 0) return;
    const id = notifications.show({
      loading: true,
      autoClose: false,
      withCloseButton: false,
      message: t('uploading', { count: files.length }),
    });
    mutate(files, {
      onError: (error) => tellRefused(t('not_attached'), reason(error)),
      onSettled: () => notifications.hide(id),
    });
  };
}
