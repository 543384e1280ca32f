import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { Refused } from '~/api/errors';
import { keys } from '~/api/keys';
import type { Id, StoredFile } from '~/api/types';
import { useUploads } from '~/fields/useUploads';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';

export type Clash = 'version' | 'rename';

interface Clashing {
  id: Id;
  name: string;
}

/** Files are uploaded, then filed one by one: one that is refused keeps none of the others out. */
export function useFiling(folder: Id) {
  const client = useQueryClient();
  const reason = useReason();
  const { upload, going, failed: lost } = useUploads();
  const [refused, setRefused] = useState<string[]>([]);
  const [clashing, setClashing] = useState<Clashing[]>([]);

  const file = async (id: Id, clash: Clash | 'refuse') => {
    const name = client.getQueryData<StoredFile>(keys.file(id))?.name ?? '';
    try {
      await api.post(`/library/folders/${folder}/documents`, { files: [id], clash });
    } catch (error) {
      if (isTaken(error)) setClashing((before) => [...before, { id, name }]);
      else setRefused((before) => [...before, `${name}: ${reason(error as Error)}`]);
    }
  };
  const all = async (ids: Id[], clash: Clash | 'refuse') => {
    for (const id of ids) await file(id, clash);
    readAgain(client, 'document');
  };
  const take = async (files: File[]) => {
    setRefused([]);
    await all(await upload(files), 'refuse');
  };
  /** What becomes of those whose name was taken; nothing: they are left out. */
  const settle = async (clash: Clash | null) => {
    setClashing([]);
    if (clash)
      await all(
        clashing.map(({ id }) => id),
        clash,
      );
  };
  return { take, going, failed: [...lost, ...refused], clashing, settle };
}

function isTaken(error: unknown): boolean {
  return error instanceof Refused && Boolean(error.fields.files?.some(({ code }) => code === 'name_taken'));
}
