import type { Value } from '~/api/types';

const PLAIN = /^[-+]?\d+([.,]\d+)?$/;

/** A typed amount as a number. What is none stays as typed, so that the server can say what is wrong with it. */
export function toNumber(typed: Value): Value {
  if (typeof typed !== 'string') return typed;
  const tight = typed.replace(/[\s\u00a0]/g, '');
  if (tight === '') return null;
  return PLAIN.test(tight) ? Number(tight.replace(',', '.')) : typed;
}
