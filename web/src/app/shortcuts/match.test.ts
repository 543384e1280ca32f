import { expect, test } from 'vitest';
import { isFree, match } from './match';

test('one key acts at once', () => {
  expect(match(null, { key: 'c', at: 0 })).toBe('new');
  expect(match(null, { key: 'g', at: 0 })).toBeNull();
});

test('two keys make a way to a page, if they follow each other soon', () => {
  expect(match({ key: 'g', at: 0 }, { key: 'o', at: 300 })).toBe('outbox');
  expect(match({ key: 'g', at: 0 }, { key: 'o', at: 5000 })).toBeNull();
});

test('letters typed into a field are only letters', () => {
  const field = document.body.appendChild(document.createElement('input'));
  let free = true;
  field.addEventListener('keydown', (event) => {
    free = isFree(event);
  });
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
  expect(free).toBe(false);
});
