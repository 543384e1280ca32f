import { expect, test } from 'vitest';
import { levelOf, withLevel } from './scopes';

test('a thing has one level, and each choice takes the place of the last', () => {
  const reading = withLevel(['deal.read'], 'lead', 'read');
  expect(reading).toEqual(['deal.read', 'lead.read']);
  const writing = withLevel(reading, 'lead', 'write');
  expect(writing).toEqual(['deal.read', 'lead.write']);
  expect([levelOf(writing, 'lead'), levelOf(writing, 'deal'), levelOf(writing, 'roles')]).toEqual([
    'write',
    'read',
    '',
  ]);
  expect(withLevel(writing, 'lead', '')).toEqual(['deal.read']);
});
