import { expect, test } from 'vitest';
import { emptyTemplate } from '../model';
import { codeTrouble, freshDescriptor } from './descriptors';

test('a new variable never takes a code that is used', () => {
  const template = emptyTemplate();
  const first = freshDescriptor(template, 'variables', 'Variable');
  const next = freshDescriptor({ ...template, variables: [first] }, 'variables', 'Variable');
  expect([first.code, next.code]).toEqual(['Variable1', 'Variable2']);
});

test('a code is a word that no other has', () => {
  const limit = { code: 'Limit', title: '', type: 'number', default: '' } as const;
  expect(codeTrouble('My limit', [])).toBe('code_wrong');
  expect(codeTrouble('Limit', [limit])).toBe('code_taken');
  expect(codeTrouble('Limit2', [limit])).toBeUndefined();
});
