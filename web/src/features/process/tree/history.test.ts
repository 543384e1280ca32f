import { expect, test } from 'vitest';
import { article } from '../fixtures';
import { begin, record, settle, undo } from './history';
import { rename } from './ops';

const deed = { verb: 'renamed', title: '' } as const;

test('keystrokes of one field are one step, until the field is left', () => {
  let history = begin(article());
  for (const title of ['D', 'De', 'Desk'])
    history = record(history, rename(history.present, 'b3', title), deed, 'title');
  expect(history.done).toHaveLength(1);
  history = settle(history);
  history = record(history, rename(history.present, 'b3', 'Desk 2'), deed, 'title');
  expect(history.done).toHaveLength(2);
  expect(undo(undo(history)).present).toEqual(article());
});

test('200 steps are kept', () => {
  let history = begin(article());
  for (let i = 0; i < 250; i++) history = record(history, rename(history.present, 'b3', `Name ${i}`), deed);
  expect(history.done).toHaveLength(200);
});

test('an edit that changes nothing is no step', () => {
  const history = begin(article());
  expect(record(history, rename(history.present, 'b3', 'Assign to Europe desk'), deed)).toBe(history);
});
