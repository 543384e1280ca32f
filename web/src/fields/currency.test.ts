import { expect, test } from 'vitest';
import { currencyOf } from './currency';

const record = { CURRENCY_ID: 'EUR' };

test('an amount is in the currency of its field, of its record or of the company', () => {
  expect(currencyOf({ settings: { currency: 'CURRENCY_ID', fixed: 'JPY' } }, record, 'USD')).toBe('JPY');
  expect(currencyOf({ settings: { currency: 'CURRENCY_ID', fixed: '' } }, record, 'USD')).toBe('EUR');
  expect(currencyOf({ settings: { currency: 'CURRENCY_ID', fixed: '' } }, { CURRENCY_ID: '' }, 'USD')).toBe(
    'USD',
  );
  expect(currencyOf({ settings: { currency: 'CURRENCY_ID' } }, {}, 'USD')).toBe('USD');
});
