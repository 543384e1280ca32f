import type { Field, FieldType, Kind } from '~/api/types';
import type { ColumnChoice } from '../address';

export interface Column {
  /** Nothing for the first column, which says what a record is called. */
  field: Field | null;
  code: string;
  title: string;
  width: number;
  /** What the head sorts by; nothing for what has no order. */
  sort: string | null;
}

/** The first column: what the record is called. It is always there and leads to the card. */
export const NAME = '$name';
/** What is to be done next for it: no field, for it changes by itself. */
export const NEXT = '$next';
const NAMED_BY: Record<Kind, string> = {
  lead: 'TITLE',
  deal: 'TITLE',
  contact: 'NAME',
  company: 'TITLE',
  document: 'TITLE',
};

const USUAL: Record<Kind, readonly string[]> = {
  lead: ['STATUS_ID', 'OPPORTUNITY', 'COMPANY_TITLE', 'SOURCE_ID', 'ASSIGNED_BY_ID', NEXT, 'DATE_CREATE'],
  deal: [
    'STAGE_ID',
    'OPPORTUNITY',
    'CONTACT_ID',
    'COMPANY_ID',
    'ASSIGNED_BY_ID',
    NEXT,
    'CLOSEDATE',
    'DATE_CREATE',
  ],
  contact: ['PHONE', 'EMAIL', 'COMPANY_ID', 'POST', 'ASSIGNED_BY_ID', 'DATE_CREATE'],
  company: ['PHONE', 'EMAIL', 'ASSIGNED_BY_ID', 'DATE_CREATE'],
  document: ['STAGE_ID', 'FOLDER_ID', 'VERSION', 'SIZE', 'ASSIGNED_BY_ID', 'DATE_MODIFY'],
};

const WIDTHS: Partial<Record<FieldType, number>> = {
  money: 130,
  number: 110,
  integer: 100,
  yes_no: 100,
  date: 120,
  date_time: 170,
  stage: 200,
  long_text: 260,
  emails: 210,
};
const WIDTH = 160;
const NAME_WIDTH = 280;
const NEXT_WIDTH = 210;

export function usualColumns(kind: Kind): ColumnChoice[] {
  return USUAL[kind].map((code) => ({ code }));
}

/** What columns are called that are no field: a name of several parts, and what is next. */
interface Titles {
  name: string;
  next: string;
}

/** The columns as they are drawn. A field that is gone has none. */
export function columnsOf(
  kind: Kind,
  fields: readonly Field[],
  chosen: readonly ColumnChoice[],
  titles: Titles,
): Column[] {
  const known = new Map(fields.map((field) => [field.code, field]));
  const others = chosen.flatMap(({ code, width }) => {
    if (code === NEXT)
      return [{ field: null, code, title: titles.next, width: width ?? NEXT_WIDTH, sort: null }];
    const field = known.get(code);
    return field ? [asColumn(field, width)] : [];
  });
  const width = chosen.find(({ code }) => code === NAME)?.width;
  return [nameColumn(kind, known, titles.name, width), ...others];
}

function nameColumn(kind: Kind, known: Map<string, Field>, name: string, width = NAME_WIDTH): Column {
  const field = known.get(NAMED_BY[kind]);
  const own = field?.code === 'TITLE' ? field : null;
  return { field: own, code: NAME, title: own?.title ?? name, width, sort: field?.code ?? null };
}

function asColumn(field: Field, width = WIDTHS[field.type] ?? WIDTH): Column {
  return { field, code: field.code, title: field.title, width, sort: field.sortable ? field.code : null };
}

/** Amounts stand at the right, so that their digits stand below each other. */
export function isNumber({ field }: Column): boolean {
  return field !== null && !field.multiple && ['money', 'number', 'integer'].includes(field.type);
}

/** The choice with one column wider or narrower. */
export function resized(chosen: readonly ColumnChoice[], code: string, width: number): ColumnChoice[] {
  if (chosen.some((each) => each.code === code)) {
    return chosen.map((each) => (each.code === code ? { code, width } : each));
  }
  return [...chosen, { code, width }];
}

/** The choice with one column beside another. */
export function placed(
  chosen: readonly ColumnChoice[],
  code: string,
  beside: string,
  side: 'left' | 'right',
): ColumnChoice[] {
  const column = chosen.find((each) => each.code === code);
  const rest = chosen.filter((each) => each !== column);
  const gap = rest.findIndex((each) => each.code === beside) + (side === 'right' ? 1 : 0);
  return column && code !== beside ? [...rest.slice(0, gap), column, ...rest.slice(gap)] : [...chosen];
}

/** The choice with one column moved to the place of another. */
export function moved(chosen: readonly ColumnChoice[], from: number, to: number): ColumnChoice[] {
  const rest = chosen.filter((_, place) => place !== from);
  const column = chosen[from];
  if (!column || to < 0 || to >= chosen.length) return [...chosen];
  return [...rest.slice(0, to), column, ...rest.slice(to)];
}

export function toggled(chosen: readonly ColumnChoice[], code: string): ColumnChoice[] {
  const without = chosen.filter((each) => each.code !== code);
  return without.length < chosen.length ? without : [...chosen, { code }];
}
