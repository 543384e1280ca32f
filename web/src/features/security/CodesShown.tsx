import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeList } from './CodeList';
import styles from './Security.module.css';

/** Shown this once: whoever closes it has kept them, or makes new ones. */
export function CodesShown({ codes, close }: { codes: readonly string[]; close: () => void }) {
  const { t } = useTranslation('security');
  return (
    <Modal
      opened
      onClose={close}
      size={440}
      title={t('codes')}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <div className={styles.form}>
        <CodeList codes={codes} />
        <Button onClick={close}>{t('codes_kept')}</Button>
      </div>
    </Modal>
  );
}
