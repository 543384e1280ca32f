import type { Value } from '~/api/types';

const PLAIN = /^[-+]?\d+([.,]\d+)?$/;
const GROUPED = {
  en: /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
  vi: /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
};

/**
 * A typed amount as a number, read as the reader's language writes it: 12.500 is twelve thousand five hundred in
 * Vietnamese. What is none stays as typed, so that the server can say what is wrong with it.
 */
export function toNumber(typed: Value, language = document.documentElement.lang): Value {
  if (typeof typed !== 'string') return typed;
  const tight = typed.replace(/[\s\u00a0]/g, '');
  if (tight === '') return null;
  const [grouped, group] = language === 'vi' ? [GROUPED.vi, /\./g] : [GROUPED.en, /,/g];
  const plain = grouped.test(tight) ? tight.replace(group, '') : tight;
  return PLAIN.test(plain) ? Number(plain.replace(',', '.')) : typed;
}
