import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { newsFrom } from '~/api/live';
import type { Board, Id, Kind, MoreCards, Stage } from '~/api/types';
import { append } from './move';

export function useBoard(kind: Kind, q: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: keys.board(kind, q),
    queryFn: () => read(client, kind, q),
    placeholderData: keepPreviousData,
  });
}

/** Reads the board as deep as it was shown before, so that a refresh never shortens a column. */
async function read(client: QueryClient, kind: Kind, q: string): Promise<Board> {
  const before = client.getQueryData<Board>(keys.board(kind, q));
  let board = await api.get<Board>(`/board/${kind}`, { q });
  newsFrom(board.cursor);
  const deeper = board.stages.map((stage) => {
    const shown = before?.stages.find(({ code }) => code === stage.code)?.cards.length ?? 0;
    return deepen(kind, stage, shown, q);
  });
  for (const [code, pages] of (await Promise.all(deeper)).entries()) {
    for (const more of pages) board = append(board, board.stages[code]?.code ?? '', more);
  }
  return board;
}

/** The pages that follow the first, until as many cards are there as were shown. */
async function deepen(kind: Kind, stage: Stage, shown: number, q: string): Promise<MoreCards[]> {
  const pages: MoreCards[] = [];
  let [last, count, more] = [stage.cards.at(-1), stage.cards.length, stage.more];
  while (last && more && count < shown) {
    const next = await page(kind, stage.code, last.id, q);
    pages.push(next);
    [last, count, more] = [next.cards.at(-1), count + next.cards.length, next.more];
  }
  return pages;
}

function page(kind: Kind, code: string, after: Id, q: string): Promise<MoreCards> {
  return api.get<MoreCards>(`/board/${kind}/${code}`, { q, after });
}

export function useMoreCards(kind: Kind, stage: Stage, q: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (after: Id) => page(kind, stage.code, after, q),
    onSuccess: (more) =>
      client.setQueryData<Board>(keys.board(kind, q), (board) => board && append(board, stage.code, more)),
  });
}
