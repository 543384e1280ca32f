import { type ReactNode, useState } from 'react';
import type { Security } from '~/api/types';
import { ConfirmDialog } from './ConfirmDialog';

/** Does something at once if the person showed who they are a moment ago; else asks for the password first. */
export function useConfirmed({
  fresh,
  has_password,
}: Security): [confirmed: (wish: () => void) => void, dialog: ReactNode] {
  const [wish, setWish] = useState<() => void>();
  const confirmed = (wished: () => void) => (fresh || !has_password ? wished() : setWish(() => wished));
  const close = () => setWish(undefined);
  const done = () => {
    close();
    wish?.();
  };
  return [confirmed, wish && <ConfirmDialog close={close} done={done} />];
}
