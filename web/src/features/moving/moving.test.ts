import { expect, test } from 'vitest';
import { Conflict, Refused } from '~/api/errors';
import type { Field } from '~/api/types';
import { type Goal, goalsOf, isAnswerable, leaving, type Moving, questionAbout, wayTo } from './moving';

const goal = (semantics: Goal['semantics']): Goal => ({ code: 'X', name: 'X', semantics });
const card = (id: number, from = 'NEW'): Moving => ({ id, title: `Lead ${id}`, from });
const refused = (code: string, ...fields: string[]) =>
  Object.assign(new Refused(422, 'Fill it in'), {
    fields: Object.fromEntries(fields.map((field) => [field, [{ code, message: 'Fill it in' }]])),
  });

test('a lead is converted at its good end, by whoever may', () => {
  expect(wayTo('lead', goal('S'), ['convert'])).toBe('convert');
  expect(wayTo('lead', goal('S'), [])).toBe('go');
  expect(wayTo('deal', goal('S'), ['convert'])).toBe('go');
});

test('a bad end asks for its reason, everything else just goes', () => {
  expect(wayTo('lead', goal('F'), ['convert'])).toBe('ask');
  expect(wayTo('deal', goal('F'), [])).toBe('ask');
  expect(wayTo('lead', goal('P'), ['convert'])).toBe('go');
  expect(wayTo('lead', undefined, ['convert'])).toBe('go');
});

test('what is missing is asked for, what is wrong is told', () => {
  expect(isAnswerable({ card: card(1), error: refused('required', 'TAX') }, null)).toBe(true);
  expect(isAnswerable({ card: card(1), error: refused('too_long', 'TAX') }, null)).toBe(false);
  expect(isAnswerable({ card: card(1), error: new Conflict(409, '') }, null)).toBe(false);
});

test('once asked, what is still wrong is said beside the question', () => {
  const move = { cards: [card(1), card(2)], to: 'PROCESSED' };
  const missing = [
    { card: card(1), error: refused('required', 'TAX') },
    { card: card(2), error: refused('required', 'TAX', 'SITE') },
  ];
  const first = questionAbout(move, missing, null, false);
  expect([first.fields, first.cards.map(({ id }) => id), first.error]).toEqual([
    ['TAX', 'SITE'],
    [1, 2],
    null,
  ]);

  const wrong = { card: card(2), error: refused('too_long', 'TAX') };
  expect(isAnswerable(wrong, first)).toBe(true);
  const second = questionAbout(move, [wrong], first, false);
  expect([second.fields, second.error]).toEqual([['TAX', 'SITE'], wrong.error]);
});

test('what stands there already does not move', () => {
  expect(leaving([card(1), card(2, 'JUNK')], 'JUNK')).toEqual([card(1)]);
});

test('the stages of a field say what they mean', () => {
  const choices = [
    { value: 'C3:WON', title: 'Service: Won', name: 'Won', semantics: 'S' },
    { value: 'NEW', title: 'New' },
  ];
  expect(goalsOf({ choices } as Field)).toEqual([
    { code: 'C3:WON', name: 'Won', semantics: 'S' },
    { code: 'NEW', name: 'New', semantics: 'P' },
  ]);
});
