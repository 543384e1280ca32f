import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Download, RotateCcw, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { address, api } from '~/api/client';
import { keys } from '~/api/keys';
import type { DocumentVersion, Id, RecordDetail } from '~/api/types';
import { useUploads } from '~/fields/useUploads';
import { size } from '~/i18n/format';
import { Ago } from '~/ui/Ago';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';
import { Going } from './Going';
import styles from './Library.module.css';

/** Every version of a document, the newest first: fetched, brought back, and one more uploaded. */
export function Versions({ record: { id, can } }: { record: RecordDetail }) {
  const { t } = useTranslation('library');
  const { data, error, refetch } = useQuery({
    queryKey: keys.versions(id),
    queryFn: () => api.get<DocumentVersion[]>(`/documents/${id}/versions`),
  });
  const { add, restore, going, failed } = useVersions(id);
  const mayUpdate = can.includes('update');
  return (
    <section className={styles.versions} aria-label={t('versions')}>
      <header>
        <h2>{t('versions')}</h2>
        {mayUpdate && (
          <Button component="label" size="compact-sm" variant="default" leftSection={<Upload size={14} />}>
            {t('new_version')}
            <input
              type="file"
              className="unseen"
              aria-label={t('new_version')}
              onChange={({ currentTarget }) => {
                add([...(currentTarget.files ?? [])]);
                currentTarget.value = '';
              }}
            />
          </Button>
        )}
      </header>
      <Going going={going} failed={failed} />
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={2} />)}
      <ol>
        {data?.map((one, place) => (
          <li key={one.number}>
            <b>{t('number', { number: one.number })}</b>
            <span className={styles.about}>
              <a href={address(`/documents/${id}/content`, { version: one.number })} download={one.name}>
                <Download size={14} aria-hidden="true" />
                {one.name}
              </a>
              <small>
                {[size(one.size), one.author].filter(Boolean).join(' · ')} <Ago at={one.at} />
              </small>
            </span>
            {mayUpdate && place > 0 && (
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<RotateCcw size={13} />}
                aria-label={t('restore_number', { number: one.number })}
                onClick={() => restore(one.number)}
              >
                {t('restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function useVersions(id: Id) {
  const { t } = useTranslation('library');
  const client = useQueryClient();
  const reason = useReason();
  const { upload, going, failed } = useUploads();
  const { mutateAsync } = useMutation({
    mutationFn: ({ path, body }: { path: string; body?: object }) =>
      api.post<DocumentVersion[]>(`/documents/${id}/versions${path}`, body),
    onSuccess: (versions) => {
      client.setQueryData(keys.versions(id), versions);
      readAgain(client, 'document');
      tellDone(t('version_added', { number: versions[0]?.number }));
    },
    onError: (error) => tellRefused(t('not_done'), reason(error)),
  });
  const add = async (files: File[]) => {
    for (const file of await upload(files.slice(0, 1)))
      await mutateAsync({ path: '', body: { file } }).catch(told);
  };
  const restore = (number: number) => mutateAsync({ path: `/${number}/restore` }).catch(told);
  return { add, restore, going, failed };
}

/** Refusals are told where they come in. */
const told = () => undefined;
