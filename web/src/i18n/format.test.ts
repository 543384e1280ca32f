import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import en from './en/app.json';
import { ago, date, due, money, number, roundMoney, size } from './format';
import vi from './vi/app.json';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const earlier = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();
/** Intl puts narrow and hard spaces between a number and its unit. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

beforeAll(() =>
  i18next.init({ lng: 'en', defaultNS: 'app', resources: { en: { app: en }, vi: { app: vi } } }),
);

describe('in English', () => {
  beforeAll(() => i18next.changeLanguage('en'));

  test('what is to be done says how soon, and what should have been says how late', () => {
    const noon = new Date(2026, 10, 20, 12).getTime();
    const at = (hours: number) => new Date(noon + hours * 3_600_000).toISOString();
    expect(due(at(2), noon)).toBe('today 14:00');
    expect(due(at(24), noon)).toBe('tomorrow 12:00');
    expect(plain(due(at(24 * 6), noon))).toBe('Thu 26 Nov');
    expect(due(at(-0.01), noon)).toBe('overdue 1 minute');
    expect(due(at(-50), noon)).toBe('overdue 2 days');
  });

  test('files have the size that people say', () => {
    expect([900, 52_400, 1_250_000].map((bytes) => plain(size(bytes)))).toEqual([
      '900 byte',
      '52 kB',
      '1.3 MB',
    ]);
  });

  test('money stands behind its sign, with cents only where there are some', () => {
    expect(money(4200, 'EUR')).toBe('€4,200');
    expect(money(12.5, 'USD')).toBe('$12.50');
    expect(roundMoney(7455.4, 'USD')).toBe('$7,455');
  });

  test('an unknown currency still shows its amount', () => {
    expect(money(10, 'points')).toBe('10 points');
    expect(money(10, '')).toBe('10');
  });

  test('times past are told in the largest whole unit', () => {
    expect(ago(earlier(0), NOW)).toBe('just now');
    expect(ago(earlier(26), NOW)).toBe('26 minutes ago');
    expect(ago(earlier(130), NOW)).toBe('2 hours ago');
    expect(ago(earlier(2 * 1440), NOW)).toBe('2 days ago');
  });

  test('what is no date is shown as it is', () => {
    expect(date('soon')).toBe('soon');
    expect(date('2026-11-20T10:00:00Z')).toBe('20 Nov 2026');
  });
});

describe('in Vietnamese', () => {
  beforeAll(() => i18next.changeLanguage('vi'));

  test('numbers and money are written the Vietnamese way', () => {
    expect(plain(money(4200, 'EUR'))).toBe('4.200 €');
    expect(plain(money(1_500_000, 'VND'))).toBe('1.500.000 ₫');
    expect(number(1234.5)).toBe('1.234,5');
  });

  test('times past in a sentence', () => {
    expect(ago(earlier(2 * 1440), NOW)).toBe('2 ngày trước');
  });
});
