import { Button } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReason } from '~/ui/useReason';
import type { Kind, Process } from '../../wire';
import styles from '../Dialog.module.css';
import { useImport } from './useImport';

interface Props {
  kind: Kind;
  onImported: (process: Process) => void;
}

/** Takes a YAML file, dropped or chosen. */
export function FilePicker({ kind, onImported }: Props) {
  const { t } = useTranslation('process');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const reason = useReason();
  const bring = useImport(kind, onImported);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) bring.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{t('import_text')}</p>
      <section
        className={styles.drop}
        aria-label={t('import_drop')}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileUp size={24} strokeWidth={1.6} aria-hidden="true" />
        <p>{t('import_drop')}</p>
        <Button size="xs" data-autofocus loading={bring.isPending} onClick={() => input.current?.click()}>
          {t('choose_file')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".yaml,.yml,application/yaml,text/yaml"
          aria-label={t('choose_file')}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </section>
      {bring.error && (
        <p role="alert" className={styles.error}>
          {reason(bring.error)}
        </p>
      )}
    </div>
  );
}
