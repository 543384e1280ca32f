import { expect, test } from 'vitest';
import { sampleOf } from './sample';

const FIELDS = [
  { code: 'TITLE', title: 'Tên "khách hàng"' },
  { code: 'PHONE', title: 'Điện thoại' },
  { code: 'BIRTHDATE', title: 'Ngày sinh' },
];

test('the sample has a heading and one row of the fields that there are, as spreadsheets read them', () => {
  const text = decodeURIComponent(sampleOf('company', FIELDS).split(',').slice(1).join(','));
  expect(text).toBe('\uFEFF"Tên ""khách hàng""","Điện thoại"\r\n"Thép Việt","028 3822 1234"\r\n');
});
