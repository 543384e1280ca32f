import { expect, test } from 'vitest';
import type { Field } from '~/api/types';
import { chosenFrom, offeredBeside, written } from './chosen';

const fields = ['TITLE', 'PHONE', 'EMAIL', 'POST', 'WEB'].map((code) => ({ code }) as Field);
const codes = (several: readonly Field[]) => several.map(({ code }) => code).join(' ');

test('three fields at most stand on a card, and none that this person does not see', () => {
  expect(codes(chosenFrom('WEB,HIDDEN,PHONE,EMAIL,POST', fields))).toBe('WEB PHONE EMAIL');
  expect(chosenFrom(undefined, fields)).toEqual([]);
});

test('what stands there already is not offered', () => {
  expect(codes(offeredBeside(chosenFrom('WEB', fields), fields))).toBe('PHONE EMAIL POST');
});

test('the address keeps them in order, and nothing for none', () => {
  expect(written(chosenFrom('WEB,PHONE', fields))).toBe('WEB,PHONE');
  expect(written([])).toBeUndefined();
});
