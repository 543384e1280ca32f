import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Activity, Comment, Id, Kind, StoredFile, Values } from '~/api/types';
import { freshKey } from '../freshKey';

/** Of which record. */
export interface Of {
  kind: Kind;
  id: Id;
}

interface NewComment {
  text: string;
  mentions: Id[];
}

interface NewActivity {
  values: Values;
  done: boolean;
}

const path = ({ kind, id }: Of) => `/records/${kind}/${id}`;

/** Everything that stands on the record is read again. */
function useFresh({ kind, id }: Of) {
  const client = useQueryClient();
  return () => {
    client.invalidateQueries({ queryKey: keys.record(kind, id) });
    client.invalidateQueries({ queryKey: keys.boards(kind) });
  };
}

/** One key for each thing written: sent twice, it is written once. */
function useOnce() {
  const [key, setKey] = useState(freshKey);
  return { headers: { 'Idempotency-Key': key }, next: () => setKey(freshKey()) };
}

export function useComment(of: Of) {
  const fresh = useFresh(of);
  const once = useOnce();
  return useMutation({
    mutationFn: (body: NewComment) => api.post<Comment>(`${path(of)}/comments`, body, once.headers),
    onSuccess: () => {
      once.next();
      fresh();
    },
  });
}

export function useRewrite(of: Of, comment: Id) {
  return useMutation({
    mutationFn: (values: NewComment) => api.patch<Comment>(`${path(of)}/comments/${comment}`, { values }),
    onSuccess: useFresh(of),
  });
}

export function usePlan(of: Of) {
  const fresh = useFresh(of);
  const once = useOnce();
  return useMutation({
    mutationFn: (body: NewActivity) => api.post<Activity>(`${path(of)}/activities`, body, once.headers),
    onSuccess: () => {
      once.next();
      fresh();
    },
  });
}

export function useReplan(of: Of, activity: Id) {
  return useMutation({
    mutationFn: (values: Values) => api.patch<Activity>(`${path(of)}/activities/${activity}`, { values }),
    onSuccess: useFresh(of),
  });
}

export function useFinish(of: Of) {
  return useMutation({
    mutationFn: ({ activity, done }: { activity: Id; done: boolean }) =>
      api.post<Activity>(`${path(of)}/activities/${activity}/done`, { done }),
    onSuccess: useFresh(of),
  });
}

export type Note = 'comments' | 'activities' | 'files';

/** Takes a comment, an activity or a file away, or brings it back. */
export function useTakeAway(of: Of, what: Note) {
  return useMutation({
    mutationFn: ({ id, back = false }: { id: Id; back?: boolean }) => {
      const note = `${path(of)}/${what}/${id}`;
      return back ? api.post(`${note}/restore`) : api.delete(note);
    },
    onSuccess: useFresh(of),
  });
}

export function useAttach(of: Of) {
  return useMutation({
    mutationFn: async (files: File[]) => {
      const kept = await Promise.all(files.map((file) => api.upload<StoredFile>('/files', file)));
      return api.post<StoredFile[]>(`${path(of)}/files`, { files: kept.map(({ id }) => id) });
    },
    onSuccess: useFresh(of),
  });
}
