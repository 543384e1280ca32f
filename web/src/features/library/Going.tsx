import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Upload } from '~/fields/useUploads';
import styles from './Library.module.css';

/** Files on their way, each with how far it is, and what was refused with its reason. */
export function Going({ going, failed }: { going: Upload[]; failed: string[] }) {
  const { t } = useTranslation('fields');
  return (
    <>
      {going.length > 0 && (
        <ul className={styles.going}>
          {going.map(({ key, file: { name }, part, stop }) => (
            <li key={key}>
              <span>{name}</span>
              <progress value={part} max={1} aria-label={t('uploading', { name })} />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('stop_upload', { name })}
                onClick={() => stop.abort()}
              >
                <X size={15} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {failed.length > 0 && (
        <div className={styles.failed} role="alert">
          {failed.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
    </>
  );
}
