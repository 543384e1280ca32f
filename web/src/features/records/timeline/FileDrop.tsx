import { Upload } from 'lucide-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FileDrop.module.css';

interface Props {
  /** Null when nothing may be dropped here. */
  drop: ((files: File[]) => void) | null;
  children: ReactNode;
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Files dropped anywhere on what it holds are attached. By keyboard there is a button in the composer. */
export function FileDrop({ drop, children }: Props) {
  const { t } = useTranslation('records');
  const [over, setOver] = useState(false);
  if (!drop) return <>{children}</>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.place}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        drop([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && (
        <p className={styles.over}>
          <Upload size={18} aria-hidden="true" />
          {t('drop_files')}
        </p>
      )}
    </div>
  );
}
