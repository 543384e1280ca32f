import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, StoredFile } from '~/api/types';
import { useReason } from '~/ui/useReason';

export interface Upload {
  key: number;
  file: File;
  /** How much of it has gone, as a part of 1. */
  part: number;
  stop: AbortController;
}

let last = 0;
const begun = (file: File): Upload => ({ key: ++last, file, part: 0, stop: new AbortController() });

/** Files on their way to the server: each tells how far it is and can be stopped. Who goes away stops them all. */
export function useUploads() {
  const { t } = useTranslation('fields');
  const reason = useReason();
  const client = useQueryClient();
  const [going, setGoing] = useState<Upload[]>([]);
  const [failed, setFailed] = useState<string[]>([]);
  const all = useRef(new Set<Upload>());
  const { mutateAsync } = useMutation({
    mutationKey: keys.linked,
    mutationFn: ({ file, stop, key }: Upload) =>
      api.upload<StoredFile>('/files', file, {
        signal: stop.signal,
        progress: (part) =>
          setGoing((before) => before.map((one) => (one.key === key ? { ...one, part } : one))),
      }),
    onSuccess: (file) => client.setQueryData(keys.file(file.id), { ...file, there: true }),
  });
  useEffect(() => {
    const uploads = all.current;
    return () => {
      for (const { stop } of uploads) stop.abort();
    };
  }, []);

  const one = async (upload: Upload): Promise<Id[]> => {
    try {
      return [(await mutateAsync(upload)).id];
    } catch (error) {
      if (upload.stop.signal.aborted) return [];
      const words = t('not_uploaded', { name: upload.file.name, reason: reason(error as Error) });
      setFailed((before) => [...before, words]);
      return [];
    } finally {
      all.current.delete(upload);
      setGoing((before) => before.filter(({ key }) => key !== upload.key));
    }
  };
  const upload = async (files: File[]): Promise<Id[]> => {
    const uploads = files.map(begun);
    for (const each of uploads) all.current.add(each);
    setFailed([]);
    setGoing((before) => [...before, ...uploads]);
    return (await Promise.all(uploads.map(one))).flat();
  };
  return { upload, going, failed };
}
