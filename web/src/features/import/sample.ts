import type { FillableField, Kind } from '~/api/types';

type Columns = Record<string, string>;

const PERSON: Columns = {
  NAME: 'An',
  LAST_NAME: 'Nguyễn',
  PHONE: '0912 345 678',
  EMAIL: 'an@example.com',
};
const WORTH: Columns = { OPPORTUNITY: '12500000', CURRENCY_ID: 'VND' };

/** One row of each kind, as it may be filled in. */
const ROWS: Partial<Record<Kind, Columns>> = {
  lead: { TITLE: 'Quote for 40 valves', ...PERSON, COMPANY_TITLE: 'Thép Việt', ...WORTH, COMMENTS: '…' },
  deal: { TITLE: '40 valves', ...WORTH, COMMENTS: '…' },
  contact: { ...PERSON, POST: 'Director', COMMENTS: '…' },
  company: { TITLE: 'Thép Việt', PHONE: '028 3822 1234', EMAIL: 'info@example.com', COMMENTS: '…' },
};

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The address of a small table to begin with, its headings in the language of the reader. */
export function sampleOf(kind: Kind, fields: readonly FillableField[]): string {
  const row = ROWS[kind] ?? {};
  const known = fields.filter(({ code }) => code in row);
  const lines = [known.map(({ title }) => quoted(title)), known.map(({ code }) => quoted(row[code] ?? ''))];
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${lines.join('\r\n')}\r\n`)}`;
}
