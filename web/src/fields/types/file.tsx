import { ActionIcon, Button, Input } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Paperclip, Upload as UploadIcon, X } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address, api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, NamedFile, Value } from '~/api/types';
import { useLinkName } from '../linkNames';
import { listOf } from '../many';
import type { DisplayProps, EditProps, FieldPart } from '../part';
import { type Upload, useUploads } from '../useUploads';
import styles from './file.module.css';

const numbers = (value: Value) => listOf(value).map(Number).filter(Boolean);

/** What a file is called: known with the record, or just uploaded, or asked for because it was held once. */
function useFile(id: Id): { name: string | undefined; there: boolean } {
  const known = useLinkName('file')(id);
  const { data } = useQuery({
    queryKey: keys.file(id),
    queryFn: async () => (await api.get<NamedFile[]>('/files', { among: id }))[0] ?? null,
    enabled: known === undefined,
    staleTime: 0, // it may have been taken away meanwhile
  });
  return known === undefined
    ? { name: data?.name, there: data?.there ?? false }
    : { name: known, there: true };
}

function FileLink({ id }: { id: Id }) {
  const { t } = useTranslation('fields');
  const { name, there } = useFile(id);
  if (!there) return <span className={styles.gone}>{name ? `${name} (${t('taken_away')})` : `#${id}`}</span>;
  return (
    <a className={styles.file} href={address(`/files/${id}`)} download={name}>
      <Paperclip size={14} aria-hidden="true" />
      <span>{name}</span>
    </a>
  );
}

function Held({ id, remove }: { id: Id; remove: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { name } = useFile(id);
  return (
    <li>
      <FileLink id={id} />
      {remove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('remove', { name: name ?? `#${id}` })}
          onClick={remove}
        >
          <X size={15} />
        </ActionIcon>
      )}
    </li>
  );
}

function OnItsWay({ upload: { file, part, stop } }: { upload: Upload }) {
  const { t } = useTranslation('fields');
  return (
    <li>
      <span className={styles.going}>
        <span>{file.name}</span>
        <progress
          className={styles.part}
          value={part}
          max={1}
          aria-label={t('uploading', { name: file.name })}
        />
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('stop_upload', { name: file.name })}
        onClick={() => stop.abort()}
      >
        <X size={15} />
      </ActionIcon>
    </li>
  );
}

interface FilesProps extends EditProps {
  several: boolean;
  change: (ids: Id[]) => void;
}

/** What is held, what is on its way, and where more comes from: a button, or a drop anywhere on it. */
function Files({ field, value, error, titled, autoFocus, several, change }: FilesProps) {
  const { t } = useTranslation('fields');
  const id = useId();
  const ids = numbers(value);
  const { upload, going, failed } = useUploads();
  const { over, ...drop } = useDrop((files) => take(files));
  const take = async (files: File[]) => {
    const kept = await upload(several ? files : files.slice(0, 1));
    if (kept.length > 0) change(several ? [...ids, ...kept] : kept);
  };
  const one = ids.length > 0 ? 'other_file' : 'choose_file';
  const word = several ? 'choose_files' : one;
  const wrong = failed.length > 0 ? failed.join(' ') : error;
  return (
    <Input.Wrapper
      id={id}
      label={titled ? field.title : undefined}
      withAsterisk={Boolean(titled && field.required)}
      error={wrong}
    >
      <fieldset className={styles.place} aria-label={field.title} data-over={over || undefined} {...drop}>
        {ids.length + going.length > 0 && (
          <ul className={styles.held} aria-label={field.title}>
            {ids.map((one) => (
              <Held
                key={one}
                id={one}
                remove={
                  several || !field.required ? () => change(ids.filter((each) => each !== one)) : undefined
                }
              />
            ))}
            {going.map((one) => (
              <OnItsWay key={one.key} upload={one} />
            ))}
          </ul>
        )}
        <span className={styles.more}>
          <Button
            component="label"
            size="compact-sm"
            variant="default"
            leftSection={<UploadIcon size={14} />}
          >
            {t(word)}
            <input
              id={id}
              type="file"
              name={field.code}
              className="unseen"
              multiple={several}
              aria-label={`${field.title}: ${t(word)}`}
              aria-invalid={Boolean(wrong)}
              aria-describedby={wrong ? `${id}-error` : undefined}
              data-autofocus={autoFocus || undefined}
              // biome-ignore lint/a11y/noAutofocus: opened where the value stood
              autoFocus={autoFocus}
              // The space bar opens it by itself; Enter would send the form.
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                event.currentTarget.click();
              }}
              onChange={({ currentTarget }) => {
                take([...(currentTarget.files ?? [])]);
                currentTarget.value = '';
              }}
            />
          </Button>
          <small>{t(several ? 'or_drop_several' : 'or_drop')}</small>
        </span>
      </fieldset>
    </Input.Wrapper>
  );
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

function useDrop(take: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      take([...event.dataTransfer.files]);
    },
  };
}

function Edit(props: EditProps) {
  return <Files {...props} several={false} change={([id]) => props.onChange(id ?? null)} />;
}

function EditMany(props: EditProps) {
  return <Files {...props} several change={props.onChange} />;
}

function Display({ value }: DisplayProps) {
  return <FileLink id={Number(value)} />;
}

/** Files that were uploaded: held by the record, fetched by whoever may see it. */
export const file: FieldPart = { Edit, EditMany, Display, instant: 'each', inline: true };
