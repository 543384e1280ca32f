import { expect, test } from 'vitest';
import type { Board, Card } from '~/api/types';
import { append, findCard, moveCard, neighbour, stageBeside } from './move';

function card(id: number, stage: string, amount = 100, currency = 'USD'): Card {
  const created = `2026-11-20T08:00:${String(id).padStart(2, '0')}Z`;
  const values = { STATUS_ID: stage, OPPORTUNITY: amount, CURRENCY_ID: currency, DATE_CREATE: created };
  return { id, values, alarm: null, next: null, can: ['update'] };
}

function board(columns: Record<string, Card[]>): Board {
  const stages = Object.entries(columns).map(([code, cards]) => ({
    code,
    name: code,
    color: '',
    semantics: 'P' as const,
    count: cards.length,
    sum: cards.reduce((sum, each) => sum + Number(each.values.OPPORTUNITY), 0),
    cards,
    more: false,
  }));
  return { cursor: '', currency: 'USD', attention: 0, stages, links: {}, can: [] };
}

const cardsOf = (of: Board, code: string) =>
  of.stages.find((stage) => stage.code === code)?.cards.map((each) => each.id);

const start = board({
  NEW: [card(9, 'NEW'), card(5, 'NEW')],
  EMPTY: [],
  WON: [card(7, 'WON'), card(2, 'WON')],
});

test('a moved card takes its count and its amount along', () => {
  const after = moveCard(start, 5, 'WON', 'STATUS_ID');
  expect(cardsOf(after, 'NEW')).toEqual([9]);
  expect(after.stages.map(({ count, sum }) => [count, sum])).toEqual([
    [1, 100],
    [0, 0],
    [3, 300],
  ]);
  expect(findCard(after, 5)?.card.values.STATUS_ID).toBe('WON');
});

test('it lands where the server will show it, newest first', () => {
  expect(cardsOf(moveCard(start, 5, 'WON', 'STATUS_ID'), 'WON')).toEqual([7, 5, 2]);
});

test('there and back is as before', () => {
  expect(moveCard(moveCard(start, 5, 'WON', 'STATUS_ID'), 5, 'NEW', 'STATUS_ID')).toEqual(start);
});

test('a move to where it is, or of an unknown card, changes nothing', () => {
  expect(moveCard(start, 5, 'NEW', 'STATUS_ID')).toBe(start);
  expect(moveCard(start, 99, 'WON', 'STATUS_ID')).toBe(start);
});

test('sums in other currencies wait for the server', () => {
  const foreign = board({ NEW: [card(1, 'NEW', 500, 'EUR')], WON: [] });
  expect(moveCard(foreign, 1, 'WON', 'STATUS_ID').stages.map(({ sum }) => sum)).toEqual([500, 0]);
});

test('a further page adds what is not there yet', () => {
  const after = append(start, 'NEW', {
    cards: [card(5, 'NEW'), card(1, 'NEW')],
    more: true,
    links: { contact: { 3: 'An' } },
  });
  expect(cardsOf(after, 'NEW')).toEqual([9, 5, 1]);
  expect(after.stages[0]?.more).toBe(true);
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
