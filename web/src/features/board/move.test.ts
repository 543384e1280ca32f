import { expect, test } from 'vitest';
import type { Board } from '~/api/types';
import { board, card } from './fixtures';
import { append, findCard, moveCards, neighbour, placeOf, stageBeside, takeOff } from './move';

const cardsOf = (of: Board, code: string) =>
  of.stages.find((stage) => stage.code === code)?.cards.map((each) => each.id);
const totals = (of: Board) => of.stages.map(({ count, sum }) => [count, sum]);

const start = board({
  NEW: [card(9, 'NEW'), card(5, 'NEW')],
  EMPTY: [],
  WON: [card(7, 'WON'), card(2, 'WON')],
});

test('moved cards take their counts and amounts along', () => {
  const after = moveCards(start, [5], 'WON', 'STATUS_ID');
  expect(cardsOf(after, 'NEW')).toEqual([9]);
  expect(totals(after)).toEqual([
    [1, 100],
    [0, 0],
    [3, 300],
  ]);
  expect(findCard(after, 5)?.card.values.STATUS_ID).toBe('WON');
  expect(totals(moveCards(start, [9, 5], 'EMPTY', 'STATUS_ID'))).toEqual([
    [0, 0],
    [2, 200],
    [2, 200],
  ]);
});

test('they land where the server will show them', () => {
  expect(cardsOf(moveCards(start, [5], 'WON', 'STATUS_ID'), 'WON')).toEqual([7, 5, 2]);
  const byWorth = board(
    { NEW: [card(9, 'NEW', 50)], WON: [card(2, 'WON', 10), card(7, 'WON', 90)] },
    'OPPORTUNITY',
  );
  expect(cardsOf(moveCards(byWorth, [9], 'WON', 'STATUS_ID'), 'WON')).toEqual([2, 9, 7]);
});

test('of two that are worth the same the newer one goes first', () => {
  const [won] = board({ WON: [card(7, 'WON'), card(2, 'WON')] }).stages;
  expect(won && placeOf(won, card(5, 'NEW'), '-OPPORTUNITY')).toBe(1);
});

test('there and back is as before', () => {
  expect(moveCards(moveCards(start, [5, 9], 'WON', 'STATUS_ID'), [5, 9], 'NEW', 'STATUS_ID')).toEqual(start);
});

test('a move to where it is, or of an unknown card, changes nothing', () => {
  expect(moveCards(start, [5], 'NEW', 'STATUS_ID')).toBe(start);
  expect(moveCards(start, [99], 'WON', 'STATUS_ID')).toBe(start);
});

test('a card that goes to another pipeline leaves the board', () => {
  expect(cardsOf(moveCards(start, [5], 'C3:NEW', 'STATUS_ID'), 'NEW')).toEqual([9]);
});

test('sums in other currencies wait for the server', () => {
  const foreign = board({ NEW: [card(1, 'NEW', 500, 'EUR')], WON: [] });
  expect(moveCards(foreign, [1], 'WON', 'STATUS_ID').stages.map(({ sum }) => sum)).toEqual([500, 0]);
});

test('deleted cards take their counts and amounts along', () => {
  expect(totals(takeOff(start, [5, 7]))).toEqual([
    [1, 100],
    [0, 0],
    [1, 100],
  ]);
});

test('a further page adds what is not there yet', () => {
  const after = append(start, 'NEW', {
    cards: [card(5, 'NEW'), card(1, 'NEW')],
    next: 'x',
    links: { contact: { 3: 'An' } },
  });
  expect(cardsOf(after, 'NEW')).toEqual([9, 5, 1]);
  expect(after.stages[0]?.next).toBe('x');
  expect(after.links).toEqual({ contact: { 3: 'An' } });
});

test('arrows go up and down, and sideways over empty columns', () => {
  expect(neighbour(start, 9, 'ArrowDown')).toBe(5);
  expect(neighbour(start, 9, 'ArrowUp')).toBeNull();
  expect(neighbour(start, 5, 'ArrowRight')).toBe(2);
  expect(neighbour(start, 7, 'ArrowLeft')).toBe(9);
});

test('the stage beside may be empty, but must exist', () => {
  expect(stageBeside(start, 9, 1)?.code).toBe('EMPTY');
  expect(stageBeside(start, 9, -1)).toBeNull();
});
