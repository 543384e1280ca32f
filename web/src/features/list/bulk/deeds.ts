import { ArrowRightLeft, PencilLine, Play, Trash2, UserRound, Workflow } from 'lucide-react';
import { STAGE_FIELDS } from '~/api/kinds';
import type { Kind } from '~/api/types';

/** All that can be done to chosen rows; buttons, keys and the palette draw from it. */
const DEEDS = [
  { id: 'edit', words: 'edit_field', icon: PencilLine, keys: 'e', right: 'update' },
  { id: 'move', words: 'move', icon: Workflow, keys: 's', right: 'update' },
  { id: 'assign', words: 'assign', icon: UserRound, keys: 'a', right: 'update' },
  { id: 'convert', words: 'convert', icon: ArrowRightLeft, keys: undefined, right: 'convert' },
  { id: 'start', words: 'start', icon: Play, keys: undefined, right: 'start' },
  { id: 'delete', words: 'delete', icon: Trash2, keys: undefined, right: 'delete' },
] as const;

export type DeedName = (typeof DEEDS)[number]['id'];

/** What this person may do to rows of a kind. */
export function deedsFor(kind: Kind, can: readonly string[]) {
  const fits: Partial<Record<DeedName, boolean>> = {
    move: kind in STAGE_FIELDS,
    convert: kind === 'lead',
  };
  return DEEDS.filter(({ id, right }) => can.includes(right) && fits[id] !== false);
}
