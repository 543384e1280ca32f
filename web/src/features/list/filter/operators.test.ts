import { expect, test } from 'vitest';
import type { Field } from '~/api/types';
import { begun, editorOf, isWhole, operatorsOf, valueFor, wordOf } from './operators';

const field = (type: Field['type'], filters: string[]): Field => ({
  code: 'X',
  title: 'X',
  type,
  filters,
  choices: null,
  multiple: false,
  required: false,
  read_only: false,
  operators: [],
  sortable: true,
  settings: {},
  group: 'main',
  group_title: '',
  required_from: '',
});
const stage = field('stage', ['in', '!in', '=', '!=']);
const text = field('text', ['contain', '!contain', 'start', '=', '!=', 'in', '!in', 'empty', '!empty']);
const money = field('money', ['=', '!=', '>', 'between', 'empty', '!empty']);
const moment = field('date_time', ['within', '=', '<', 'between']);

test('an operator that says the same as another is not offered', () => {
  expect(operatorsOf(stage)).toEqual(['in', '!in']);
  expect(operatorsOf(text)).toEqual(['contain', '!contain', 'start', '=', '!=', 'empty', '!empty']);
});

test('days come before and after, amounts are more and less', () => {
  expect(wordOf('date_time', '<')).toBe('op_before');
  expect(wordOf('money', '<')).toBe('op_less');
});

test('each operator has the editor its value needs', () => {
  expect(editorOf(moment, 'within')).toBe('period');
  expect(editorOf(moment, '<')).toBe('day');
  expect(editorOf(money, 'between')).toBe('numbers');
  expect(editorOf(stage, '!in')).toBe('choices');
  expect(editorOf(text, 'empty')).toBe('none');
});

test('a condition is asked only once it says enough', () => {
  expect(isWhole(stage, begun(stage))).toBe(false);
  expect(isWhole(moment, begun(moment))).toBe(true);
  expect(isWhole(money, { field: 'X', op: 'between', value: [null, 5] })).toBe(true);
  expect(isWhole(money, { field: 'X', op: 'between', value: [null, ''] })).toBe(false);
  expect(isWhole(text, { field: 'X', op: 'empty' })).toBe(true);
});

test('a value stays when the next operator can show it', () => {
  expect(valueFor('number', 500)).toBe(500);
  expect(valueFor('numbers', 500)).toEqual([null, null]);
  expect(valueFor('none', 500)).toBeUndefined();
});
