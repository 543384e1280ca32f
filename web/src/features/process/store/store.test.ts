import { expect, test } from 'vitest';
import { article, assign } from '../fixtures';
import { createDesigner } from '.';

const open = () => createDesigner(article());

test('what is inserted is selected', () => {
  const store = open();
  store.getState().insert({ seq: 'root', index: 0 }, [assign('b12', 'First', 'user_2')]);
  expect(store.getState().selection?.ids).toEqual(['b12']);
});

test('what takes the place of a deleted block is selected', () => {
  const store = open();
  store.getState().remove(['b1']);
  expect(store.getState().selection?.ids).toEqual(['b11']);
  store.getState().undo();
  store.getState().remove(['b3']);
  expect(store.getState().selection?.ids).toEqual(['b1']);
});

test('undo says what it undid and drops a selection that is gone', () => {
  const store = open();
  store.getState().insert({ seq: 'root', index: 0 }, [assign('b12', 'First', 'user_2')]);
  store.getState().undo();
  expect(store.getState().said).toEqual({ verb: 'undone', title: 'First' });
  expect(store.getState().selection).toBeNull();
});

test('a range holds blocks of one body only', () => {
  const store = open();
  store.getState().select('b1');
  store.getState().selectRange('b11');
  expect(store.getState().selection?.ids).toEqual(['b1', 'b11']);
  store.getState().selectRange('b7');
  expect(store.getState().selection?.ids).toEqual(['b7']);
});

test('pasted blocks get ids of their own', () => {
  const store = open();
  const [, email] = article().body;
  store.getState().paste({ seq: 'b2', index: 0 }, email ? [email] : []);
  expect(store.getState().selection?.ids).toEqual(['b12']);
});
