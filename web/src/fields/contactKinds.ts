import type { Contact, Field } from '~/api/types';

/** The kinds that have a word of ours: those that the server's types of fields name. */
export type ContactKind =
  | 'WORK'
  | 'MOBILE'
  | 'HOME'
  | 'OTHER'
  | 'FAX'
  | 'PAGER'
  | 'MAILING'
  | 'TELEGRAM'
  | 'VIBER'
  | 'WHATSAPP'
  | 'ZALO'
  | 'SKYPE'
  | 'FACEBOOK'
  | 'OPENLINE'
  | 'VK'
  | 'LIVEJOURNAL'
  | 'TWITTER';

/** What an entry of a field may be. A kind that came from elsewhere stays among its choices. */
export function kindsOf({ settings }: Pick<Field, 'settings'>, held?: string): string[] {
  const known = Array.isArray(settings.types) ? (settings.types as string[]) : [];
  return !held || known.includes(held) ? known : [...known, held];
}

/** A row that waits to be filled in. */
export function newContact(field: Pick<Field, 'settings'>): Contact {
  return { value: '', type: kindsOf(field)[0] ?? 'OTHER' };
}
