import { expect, test } from 'vitest';
import { shownPhone } from './phone';

const formats = {
  calling_code: '84',
  national: [['[1357-9]', '(\\d{3})(\\d{3})(\\d{3})', '0$1 $2 $3']] as [string, string, string][],
  international: {
    '1': [['', '(\\d{3})(\\d{3})(\\d{4})', '$1-$2-$3']] as [string, string, string][],
    '49': [['30', '(\\d{2})(\\d{3,13})', '$1 $2']] as [string, string, string][],
    '84': [],
  },
};

test('a number of the own country is shown as its people write it', () => {
  expect(shownPhone('+84912345678', formats)).toBe('0912 345 678');
  expect(shownPhone('+84912345678;ext=12', formats)).toBe('0912 345 678 ext. 12');
});

test('others are shown with their country', () => {
  expect(shownPhone('+4930123456', formats)).toBe('+49 30 123456');
  expect(shownPhone('+12015550123', formats)).toBe('+1 201-555-0123');
});

test('what came as it is stays so, and nothing is lost before the rules are there', () => {
  expect(shownPhone('ask for Minh', formats)).toBe('ask for Minh');
  expect(shownPhone('+84912345678', undefined)).toBe('+84912345678');
  expect(shownPhone('+999123456', formats)).toBe('+999123456');
});
