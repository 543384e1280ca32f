import { expect, test } from 'vitest';
import { linkTo } from './linkTo';

test('phones and mails open the right program', () => {
  expect(linkTo('phones', '+84 (28) 123-456')).toBe('tel:+8428123456');
  expect(linkTo('phone', '+84912345678;ext=12')).toBe('tel:+84912345678;ext=12');
  expect(linkTo('emails', 'anna@example.com')).toBe('mailto:anna@example.com');
});

test('a link is a web address or nothing', () => {
  expect(linkTo('links', 'example.com/a')).toBe('https://example.com/a');
  expect(linkTo('links', 'HTTP://example.com')).toBe('HTTP://example.com');
  expect(linkTo('links', 'javascript:alert(1)')).toBeUndefined();
});
