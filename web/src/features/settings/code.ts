import type { CustomField } from '~/api/types';

/** What every added field's code begins with; the server puts it there. */
export const PREFIX = 'UF_CRM_';

const LONGEST = 40;

/** "Màu sắc" is MAU_SAC; with a number behind it when a field has that code already. */
export function suggestCode(title: string, fields: Pick<CustomField, 'code'>[]): string {
  const bare = latin(title).slice(0, LONGEST);
  const taken = new Set(fields.map(({ code }) => code));
  const isFree = (code: string) => !taken.has(PREFIX + code);
  if (!bare || isFree(bare)) return bare;
  let number = 2;
  while (!isFree(numbered(bare, number))) number += 1;
  return numbered(bare, number);
}

function numbered(bare: string, number: number): string {
  const end = `_${number}`;
  return bare.slice(0, LONGEST - end.length) + end;
}

function latin(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
