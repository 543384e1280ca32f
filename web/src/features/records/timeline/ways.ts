import { type LucideIcon, Mail, NotebookPen, Phone, SquareCheckBig, UsersRound } from 'lucide-react';
import type { ActivityType } from '~/api/types';

/** What can be added to a timeline, with its sign. */
export type Way = 'note' | ActivityType;

export const WAYS: Record<Way, LucideIcon> = {
  note: NotebookPen,
  call: Phone,
  meeting: UsersRound,
  task: SquareCheckBig,
  email: Mail,
};
