import type { Condition, Field, Plain, Value } from '~/api/types';

/** What a list shows, as its address says it. Whoever gets the address sees the same list. */
export interface ListSearch {
  /** `list` or `board`; nothing for what this kind is usually shown as. */
  view?: 'list' | 'board' | 'library';
  /** The folder of a library that is open. */
  folder?: number;
  q?: string;
  /** The pipeline whose board is shown; nothing for the first. */
  pipeline?: number;
  filter?: Condition[];
  /** A field's code; with `-` before it from the last to the first. */
  sort?: string;
  /** The chosen columns in order: `OPPORTUNITY:140,SOURCE_ID`. */
  columns?: string;
  /** The fields that each card of the board shows beside its own: `UF_CRM_YEARS,PHONE`. */
  card?: string;
  /** The saved view that was opened; 0 for all records, even where another view comes first. */
  saved?: number;
}

export interface ColumnChoice {
  code: string;
  /** In pixels; nothing for the usual width of its type. */
  width?: number;
}

export const NARROWEST = 64;
export const WIDEST = 640;

const VIEWS = ['list', 'board', 'library'] as const;

export function readSearch(search: Record<string, unknown>): ListSearch {
  const view = VIEWS.find((one) => one === search.view);
  return {
    view,
    folder: Number(search.folder) || undefined,
    q: textOf(search.q),
    pipeline: Number(search.pipeline) || undefined,
    filter: readFilter(search.filter),
    sort: textOf(search.sort),
    columns: textOf(search.columns),
    card: textOf(search.card),
    saved: search.saved === 0 ? 0 : Number(search.saved) || undefined,
  };
}

/** Whatever is no condition is left out: an address may be typed by hand. */
function readFilter(given: unknown): Condition[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const known = given.filter(isCondition).map(({ field, op, value }) => ({ field, op, value }));
  return known.length ? known : undefined;
}

function isCondition(one: unknown): one is Condition {
  const { field, op } = (one ?? {}) as Partial<Condition>;
  return typeof field === 'string' && typeof op === 'string';
}

/** A search for digits alone comes back as a number from the address. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
}

export function readColumns(text: string): ColumnChoice[] {
  return text
    .split(',')
    .map((part) => part.split(':'))
    .filter(([code]) => code)
    .map(([code = '', width]) => ({ code, width: width ? clamped(Number(width)) : undefined }));
}

export function writeColumns(columns: readonly ColumnChoice[]): string {
  return columns.map(({ code, width }) => (width ? `${code}:${Math.round(width)}` : code)).join(',');
}

export function clamped(width: number): number | undefined {
  return Number.isFinite(width) ? Math.min(Math.max(width, NARROWEST), WIDEST) : undefined;
}

/** The order that is asked for, unless the field it goes by is gone. */
export function knownSort(
  sort: string | undefined,
  fields: readonly Pick<Field, 'code'>[],
): string | undefined {
  return fields.some(({ code }) => code === sort?.replace(/^-/, '')) ? sort : undefined;
}

/** The same column again turns the order round. */
export function nextSort(sort: string | undefined, code: string): string {
  return sort === code ? `-${code}` : code;
}

export function listOf(value: Value | undefined): Plain[] {
  if (Array.isArray(value)) return value as Plain[];
  return value === undefined || value === null || value === '' ? [] : [value as Plain];
}
