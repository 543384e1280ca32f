import type { CustomField } from '~/api/types';

type Placed = Pick<CustomField, 'code' | 'position'>;

/** The rows with one of them moved, numbered so that the server shows them in this order. */
export function reordered<Row extends Placed>(rows: Row[], code: string, to: number): Row[] {
  const from = rows.findIndex((row) => row.code === code);
  const [moved] = rows.slice(from, from + 1);
  if (from < 0 || !moved || to < 0 || to >= rows.length) return rows;
  return numbered(rows.toSpliced(from, 1).toSpliced(to, 0, moved), rows);
}

/** The numbers that were there, lowest first; two alike are told apart. */
function numbered<Row extends Placed>(rows: Row[], before: Row[]): Row[] {
  const positions = before.map(({ position }) => position).sort((a, b) => a - b);
  let last = Number.NEGATIVE_INFINITY;
  return rows.map((row, place) => {
    last = Math.max(positions[place] ?? 0, last + 1);
    return row.position === last ? row : { ...row, position: last };
  });
}

/** Those whose number is not what it was: only these are told to the server. */
export function changedPlaces<Row extends Placed>(before: Row[], after: Row[]): Row[] {
  const known = new Map(before.map(({ code, position }) => [code, position]));
  return after.filter(({ code, position }) => known.get(code) !== position);
}
