import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { address, api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Field, Id, NamedFile } from '~/api/types';
import { useLinkName } from '../linkNames';
import styles from './file.module.css';

/** What a file is called: known with the record, or just uploaded, or asked for because it was held once. */
export function useFile(id: Id): { name: string | undefined; there: boolean } {
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

/** Whether a field holds pictures alone. */
export const isPicture = ({ settings }: Field): boolean => Boolean(settings.picture);

/** A file by its name, to be fetched; a picture is seen. */
export function FileLink({ id, picture = false }: { id: Id; picture?: boolean }) {
  const { t } = useTranslation('fields');
  const { name, there } = useFile(id);
  if (!there) return <span className={styles.gone}>{name ? `${name} (${t('taken_away')})` : `#${id}`}</span>;
  return (
    <a className={styles.file} href={address(`/files/${id}`)} download={name}>
      {picture ? (
        <img className={styles.seen} data-shown src={address(`/files/${id}`)} alt="" loading="lazy" />
      ) : (
        <Paperclip size={14} aria-hidden="true" />
      )}
      <span>{name}</span>
    </a>
  );
}
