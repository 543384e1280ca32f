import type { Board, Card } from '~/api/types';

/** Boards for tests. */

export function card(id: number, stage: string, amount = 100, currency = 'USD'): Card {
  const values = { STATUS_ID: stage, OPPORTUNITY: amount, CURRENCY_ID: currency, TITLE: `Lead ${id}` };
  return { id, values, alarm: null, next: null, can: ['update', 'move'] };
}

export function board(columns: Record<string, Card[]>, sort = '-ID'): Board {
  const stages = Object.entries(columns).map(([code, cards]) => ({
    code,
    name: code,
    color: '',
    semantics: 'P' as const,
    limit: 0,
    count: cards.length,
    sum: cards.reduce((sum, each) => sum + Number(each.values.OPPORTUNITY), 0),
    unrated: [],
    cards,
    next: '',
  }));
  return { cursor: '', currency: 'USD', attention: 0, sort, stages, links: {}, can: [] };
}
