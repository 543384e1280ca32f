import { expect, test } from 'vitest';
import { suggestCode } from './code';

test('a code is the name in Latin letters', () => {
  expect(suggestCode('Size of the roof (m²)', [])).toBe('SIZE_OF_THE_ROOF_M');
  expect(suggestCode('Địa điểm màu sắc', [])).toBe('DIA_DIEM_MAU_SAC');
});

test('a name without Latin letters gives none, and the server makes one', () => {
  expect(suggestCode('颜色', [])).toBe('');
});

test('a code that is taken gets a number, within the length', () => {
  const fields = [{ code: 'UF_CRM_SIZE' }, { code: 'UF_CRM_SIZE_2' }];
  expect(suggestCode('Size', fields)).toBe('SIZE_3');
  const long = 'X'.repeat(40);
  expect(suggestCode('x'.repeat(60), [{ code: `UF_CRM_${long}` }])).toBe(`${'X'.repeat(38)}_2`);
});
