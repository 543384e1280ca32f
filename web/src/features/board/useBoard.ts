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
import type { Board, Kind, MoreCards, Stage } from '~/api/types';
import type { Asked } from './asked';
import { append } from './move';

export function useBoard(kind: Kind, asked: Asked) {
  const client = useQueryClient();
  return useQuery({
    queryKey: keys.board(kind, asked),
    queryFn: () => read(client, kind, asked),
    placeholderData: keepPreviousData,
  });
}

/** Reads the board as deep as it was shown before, so that a refresh never shortens a column. */
async function read(client: QueryClient, kind: Kind, asked: Asked): Promise<Board> {
  const before = client.getQueryData<Board>(keys.board(kind, asked));
  let board = await api.get<Board>(`/board/${kind}`, asked);
  newsFrom(board.cursor);
  const deeper = board.stages.map((stage) => {
    const shown = before?.stages.find(({ code }) => code === stage.code)?.cards.length ?? 0;
    return deepen(kind, stage, shown, asked);
  });
  for (const [place, pages] of (await Promise.all(deeper)).entries()) {
    for (const more of pages) board = append(board, board.stages[place]?.code ?? '', more);
  }
  return board;
}

/** The pages that follow the first, until as many cards are there as were shown. */
async function deepen(kind: Kind, stage: Stage, shown: number, asked: Asked): Promise<MoreCards[]> {
  const pages: MoreCards[] = [];
  let [count, after] = [stage.cards.length, stage.next];
  while (after && count < shown) {
    const next = await page(kind, stage.code, asked, after);
    pages.push(next);
    [count, after] = [count + next.cards.length, next.next];
  }
  return pages;
}

function page(kind: Kind, code: string, { pipeline: _, ...asked }: Asked, after: string): Promise<MoreCards> {
  return api.get<MoreCards>(`/board/${kind}/${code}`, { ...asked, after });
}

export function useMoreCards(kind: Kind, stage: Stage, asked: Asked) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (after: string) => page(kind, stage.code, asked, after),
    onSuccess: (more) =>
      client.setQueryData<Board>(
        keys.board(kind, asked),
        (board) => board && append(board, stage.code, more),
      ),
  });
}
