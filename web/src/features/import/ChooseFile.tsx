import { Button } from '@mantine/core';
import { FileSpreadsheet } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FillableField, Id, Kind, LookedAtTable } from '~/api/types';
import { useUploads } from '~/fields/useUploads';
import { useReason } from '~/ui/useReason';
import styles from './Import.module.css';
import { useLook } from './queries';
import { sampleOf } from './sample';
import { useDropped } from './useDropped';

interface Props {
  kind: Kind;
  fields: readonly FillableField[];
  take: (file: Id, table: LookedAtTable) => void;
}

/** Dropped or chosen, then looked at by the server. */
export function ChooseFile({ kind, fields, take }: Props) {
  const { t } = useTranslation('imports');
  const reason = useReason();
  const input = useRef<HTMLInputElement>(null);
  const { upload, going, failed } = useUploads();
  const { mutateAsync, isPending, error } = useLook(kind);
  const open = async (files: File[]) => {
    const [file] = await upload(files.slice(0, 1));
    if (file === undefined) return;
    await mutateAsync(file).then(
      (table) => take(file, table),
      () => undefined, // told below
    );
  };
  const { over, ...drop } = useDropped(open);
  const part = going[0]?.part;
  return (
    <section className={styles.file} data-over={over || undefined} aria-label={t('step_file')} {...drop}>
      <FileSpreadsheet size={28} strokeWidth={1.5} aria-hidden="true" />
      <p>{t('drop_here')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        aria-label={t('choose')}
        onChange={({ currentTarget }) => {
          open([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <Button loading={isPending || part !== undefined} onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      {part !== undefined && <progress value={part} aria-label={t('uploading')} />}
      {isPending && <p role="status">{t('reading')}</p>}
      {failed.map((words) => (
        <p role="alert" key={words}>
          {words}
        </p>
      ))}
      {error && <p role="alert">{reason(error)}</p>}
      <p className={styles.hint}>
        {t('limits')}{' '}
        <a href={sampleOf(kind, fields)} download={`${kind}.csv`}>
          {t('sample')}
        </a>
      </p>
    </section>
  );
}
