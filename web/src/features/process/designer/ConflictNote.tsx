import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Conflict } from '~/api/errors';
import { ago } from '~/i18n/format';
import styles from './Note.module.css';

interface Props {
  error: Error;
  reload: () => Promise<void>;
}

/** Somebody else saved this draft meanwhile: nothing more is saved until it is loaded anew. */
export function ConflictNote({ error, reload }: Props) {
  const { t } = useTranslation('process');
  const known = error instanceof Conflict && error.by && error.at;
  return (
    <div className={styles.note} data-tone="red" role="alert">
      <CircleAlert size={16} aria-hidden="true" />
      <p>{known ? t('conflict', { name: error.by, when: ago(error.at ?? '') }) : t('conflict_plain')}</p>
      <Button size="compact-sm" variant="default" onClick={() => void reload()}>
        {t('conflict_reload')}
      </Button>
    </div>
  );
}
