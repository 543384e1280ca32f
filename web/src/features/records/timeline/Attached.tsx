import { ActionIcon } from '@mantine/core';
import { FileText, ImageIcon, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { address } from '~/api/client';
import type { AttachedFile, RecordDetail } from '~/api/types';
import { size } from '~/i18n/format';
import styles from './Timeline.module.css';
import { useTaking } from './useTaking';

const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** A file to be fetched; of a picture one sees what it is. */
export function Attached({ file, record }: { file: AttachedFile; record: RecordDetail }) {
  const { t } = useTranslation('records');
  const { take, isPending } = useTaking(record, 'files');
  const isPicture = PICTURES.has(file.type);
  const Icon = isPicture ? ImageIcon : FileText;
  const link = address(`/files/${file.id}`);
  return (
    <div className={styles.said}>
      <div>
        <a className={styles.file} href={link} download={file.name}>
          <Icon size={15} aria-hidden="true" />
          <span>{file.name}</span>
          <small>{size(file.size)}</small>
        </a>
        {isPicture && <img className={styles.picture} src={link} alt="" loading="lazy" />}
      </div>
      {file.can.includes('delete') && (
        <div className={styles.acts}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('take_away', { name: file.name })}
            loading={isPending}
            onClick={() => take(file.id, file.name)}
          >
            <Trash2 size={14} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
