import { Building2, ContactRound, FileText, Handshake, type LucideIcon, UsersRound } from 'lucide-react';
import type { Kind } from '~/api/types';

/** The sign of each kind of record: in the rail, in links, in lists. */
export const KIND_ICONS: Record<Kind, LucideIcon> = {
  lead: UsersRound,
  deal: Handshake,
  contact: ContactRound,
  company: Building2,
  document: FileText,
};
