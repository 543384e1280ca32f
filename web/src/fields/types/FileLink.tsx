import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { address, api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, NamedFile } from '~/api/types';
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

/** A file by its name, to be fetched. */
export function FileLink({ id }: { id: Id }) {
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
