import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TotpSetUp } from './TotpSetUp';

interface Props {
  close: () => void;
  told: (codes: string[]) => void;
}

export function TotpDialog({ close, told }: Props) {
  const { t } = useTranslation('security');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened
      onClose={close}
      size={440}
      title={t('set_up_totp')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <TotpSetUp
        done={(codes) => {
          close();
          told(codes);
        }}
      />
    </Modal>
  );
}
