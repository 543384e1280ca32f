import { expect, test } from 'vitest';
import { nextPath } from './nextPath';

test.each(['/', '/leads/3?q=a//b', '/processes/lead/1#b3'])('%s is a path of this site', (next) => {
  expect(nextPath(next)).toBe(next);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'leads',
  '',
  undefined,
])('%j is not', (next) => {
  expect(nextPath(next)).toBeUndefined();
});
