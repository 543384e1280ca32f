import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { keys } from './keys';
import { refresh } from './live';

function staleAfter(records: { kind: 'lead'; id: number }[]): string[] {
  const client = new QueryClient();
  const known = [
    keys.board('lead', {}),
    keys.board('lead', { q: 'valve' }),
    keys.record('lead', 17),
    keys.record('lead', 18),
  ];
  for (const key of known) client.setQueryData(key, {});
  refresh(client, { cursor: '', records });
  return known.filter((key) => client.getQueryState(key)?.isInvalidated).map((key) => JSON.stringify(key));
}

test('a changed lead makes its card and every board old, other cards stay', () => {
  expect(staleAfter([{ kind: 'lead', id: 17 }])).toEqual([
    '["board","lead",{}]',
    '["board","lead",{"q":"valve"}]',
    '["record","lead",17]',
  ]);
});

test('no news, nothing is read again', () => {
  expect(staleAfter([])).toEqual([]);
});
