import { toNumber } from '~/fields/amount';

/** What a unit of the one currency is worth in the other, turned round; empty while it is no number. */
export function turned(typed: string): string {
  const rate = toNumber(typed);
  return typeof rate === 'number' && rate > 0 ? written(1 / rate, 10) : '';
}

/** The server's rate, as the person would type it. */
export function typed(rate: string): string {
  return rate && written(Number(rate), 16);
}

/** What was typed, as the server reads numbers; what is none stays as typed. */
export function sent(typed: string): string {
  const rate = toNumber(typed);
  return typeof rate === 'number' ? written(rate, 16, 'en') : typed;
}

function written(rate: number, digits: number, language = document.documentElement.lang): string {
  const options = { useGrouping: false, maximumSignificantDigits: digits };
  return new Intl.NumberFormat(language || 'en', options).format(rate);
}
