import type { ApiError } from '~/api/errors';
import { Refused } from '~/api/errors';
import type { Field, Id, Kind, Stage, Values } from '~/api/types';

/** Bringing records to another stage, as plain data: what it takes, and what must be said before. */

/** What must be known of a stage. */
export type Goal = Pick<Stage, 'code' | 'name' | 'semantics'>;

export interface Moving {
  id: Id;
  title: string;
  /** The stage it was seen in: when it stands elsewhere by now, somebody else was faster. */
  from: string;
}

export interface Move {
  cards: readonly Moving[];
  to: string;
  /** Fields to be filled along with it. */
  values?: Values;
  /** Why they failed. */
  why?: string;
  /** It takes the last move back, with what was said then. */
  back?: boolean;
}

/** What hindered a card. */
export interface Hindered {
  card: Moving;
  error: ApiError;
}

/** What must be said before cards can stand in a stage: fields that are missing, or why they failed. */
export interface Asking extends Move {
  fields: string[];
  isFailure: boolean;
  error: ApiError | null;
}

export interface Said {
  values: Values;
  why: string;
}

/** A lead comes to the good end by becoming something else, and to a bad one for a reason; all others just go. */
export function wayTo(kind: Kind, goal: Goal | undefined, can: readonly string[]): 'convert' | 'ask' | 'go' {
  if (kind === 'lead' && goal?.semantics === 'S' && can.includes('convert')) return 'convert';
  return goal?.semantics === 'F' ? 'ask' : 'go';
}

/** The stages among which a field of that type chooses, those of all pipelines. */
export function goalsOf(field: Field | undefined): Goal[] {
  return (field?.choices ?? []).map(({ value, title, name, semantics }) => ({
    code: value,
    name: name ?? title,
    semantics: semantics ?? 'P',
  }));
}

/** Whether what hindered it is to be asked for; once asked, whatever is still wrong is said beside the question. */
export function isAnswerable({ error }: Hindered, asked: Asking | null): boolean {
  return error instanceof Refused && (error.isIncomplete || asked !== null);
}

export function questionAbout(
  move: Move,
  missing: readonly Hindered[],
  before: Asking | null,
  isFailure: boolean,
): Asking {
  const wrong = missing.flatMap(({ error }) => (error instanceof Refused ? Object.keys(error.fields) : []));
  return {
    cards: missing.map(({ card }) => card),
    to: move.to,
    fields: [...new Set([...(before?.fields ?? []), ...wrong])],
    isFailure,
    error: before ? (missing[0]?.error ?? null) : null,
  };
}

/** Those that a move changes: what stands there already stays. */
export function leaving(cards: readonly Moving[], to: string): Moving[] {
  return cards.filter(({ from }) => from !== to);
}
