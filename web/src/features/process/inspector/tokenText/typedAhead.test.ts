import { expect, test } from 'vitest';
import { typedAhead } from './typedAhead';

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });

test('letters gather, and Backspace takes the last one back', () => {
  const keys = ['p', 'h', 'x', 'Backspace', 'o', 'Shift', 'Enter'];
  expect(keys.map((key) => press(key)).reduce(typedAhead, '')).toBe('pho');
});

test('a shortcut is not a letter', () => {
  expect(typedAhead('ph', press('a', true))).toBe('ph');
});
