import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import form from '~/features/settings/FieldForm.module.css';
import styles from './Library.module.css';
import type { Clash } from './useFiling';

/** Names that somebody has already: new versions of theirs, both, or neither. */
export function ClashDialog({ names, settle }: { names: string[]; settle: (clash: Clash | null) => void }) {
  const { t } = useTranslation('library');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened
      onClose={() => settle(null)}
      title={t('clash_title', { count: names.length })}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <div className={form.form}>
        <ul className={styles.names}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <footer>
          <Button variant="default" onClick={() => settle(null)}>
            {t('clash_skip')}
          </Button>
          <Button variant="default" onClick={() => settle('rename')}>
            {t('clash_rename')}
          </Button>
          <Button data-autofocus onClick={() => settle('version')}>
            {t('clash_version')}
          </Button>
        </footer>
      </div>
    </Modal>
  );
}
