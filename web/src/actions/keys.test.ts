import { expect, test } from 'vitest';
import type { Action } from './action';
import { isFree, keyOf, match } from './keys';
import { actionsNow, put, remove } from './registry';

const action = (id: string, keys: string): Action => ({ id, keys, title: id, group: 'go' });
const OURS = [
  action('new', 'c'),
  action('contacts', 'g c'),
  action('outbox', 'g m'),
  action('find', 'mod+k'),
];

test('one key acts at once', () => {
  expect(match(null, { key: 'c', at: 0 }, OURS)?.id).toBe('new');
  expect(match(null, { key: 'g', at: 0 }, OURS)).toBeUndefined();
});

test('two keys make a way to a page, if they follow each other soon', () => {
  expect(match({ key: 'g', at: 0 }, { key: 'c', at: 300 }, OURS)?.id).toBe('contacts');
  expect(match({ key: 'g', at: 0 }, { key: 'm', at: 5000 }, OURS)).toBeUndefined();
});

test('what is open goes before what is always there', () => {
  expect(match(null, { key: 'c', at: 0 }, [...OURS, action('comment', 'c')])?.id).toBe('comment');
});

test('Cmd counts as Ctrl', () => {
  expect(keyOf(new KeyboardEvent('keydown', { key: 'K', metaKey: true }))).toBe('mod+k');
  expect(keyOf(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }))).toBe('mod+k');
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

test('a page takes its actions away again when it goes', () => {
  put('page', [action('open', 'enter')]);
  expect(actionsNow().map(({ id }) => id)).toContain('open');
  remove('page');
  expect(actionsNow()).toEqual([]);
});
