import { useState } from 'react';
import type { Id, Kind } from '~/api/types';

/** What was typed and not sent yet outlives a reload. */
export function useDraft(kind: Kind, id: Id): [text: string, put: (text: string) => void] {
  const key = `leadwright-draft/${kind}/${id}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const put = (next: string) => {
    setText(next);
    if (next.trim()) localStorage.setItem(key, next);
    else localStorage.removeItem(key);
  };
  return [text, put];
}
