import { ActionIcon, Button, Input } from '@mantine/core';
import { Upload as UploadIcon, X } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, Value } from '~/api/types';
import { listOf } from '../many';
import type { EditProps } from '../part';
import { type Upload, useUploads } from '../useUploads';
import { FileLink, isPicture, useFile } from './FileLink';
import styles from './file.module.css';
import { smaller } from './smaller';

const PICTURES = 'image/png,image/jpeg,image/gif,image/webp';
const numbers = (value: Value) => listOf(value).map(Number).filter(Boolean);

interface HeldProps {
  id: Id;
  picture: boolean;
  remove: (() => void) | undefined;
}

function Held({ id, picture, remove }: HeldProps) {
  const { t } = useTranslation();
  const { name } = useFile(id);
  return (
    <li>
      <FileLink id={id} picture={picture} />
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
export function Files({ field, value, error, titled, autoFocus, several, change }: FilesProps) {
  const { t } = useTranslation('fields');
  const id = useId();
  const ids = numbers(value);
  const { upload, going, failed } = useUploads();
  const { over, ...drop } = useDrop((files) => take(files));
  const take = async (files: File[]) => {
    const chosen = several ? files : files.slice(0, 1);
    const kept = await upload(isPicture(field) ? await Promise.all(chosen.map(smaller)) : chosen);
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
                picture={isPicture(field)}
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
              accept={isPicture(field) ? PICTURES : undefined}
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
