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
import type { Board, Id, MoreCards, Stage } from '~/api/types';
import { append } from './move';

export function useBoard(q: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: keys.board('lead', q),
    queryFn: () => read(client, q),
    placeholderData: keepPreviousData,
  });
}

/** Reads the board as deep as it was shown before, so that a refresh never shortens a column. */
async function read(client: QueryClient, q: string): Promise<Board> {
  const before = client.getQueryData<Board>(keys.board('lead', q));
  const board = await api.get<Board>('/board/lead', { q });
  newsFrom(board.cursor);
  const stages = board.stages.map((stage) => {
    const shown = before?.stages.find(({ code }) => code === stage.code)?.cards.length ?? 0;
    return deepen(stage, shown, q);
  });
  return { ...board, stages: await Promise.all(stages) };
}

async function deepen(stage: Stage, shown: number, q: string): Promise<Stage> {
  const last = stage.cards.at(-1);
  if (!(last && stage.more) || stage.cards.length >= shown) return stage;
  const { cards, more } = await page(stage.code, last.id, q);
  return deepen({ ...stage, more, cards: [...stage.cards, ...cards] }, shown, q);
}

function page(code: string, after: Id, q: string): Promise<MoreCards> {
  return api.get<MoreCards>(`/board/lead/${code}`, { q, after });
}

export function useMoreCards(stage: Stage, q: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (after: Id) => page(stage.code, after, q),
    onSuccess: ({ cards, more }) =>
      client.setQueryData<Board>(
        keys.board('lead', q),
        (board) => board && append(board, stage.code, cards, more),
      ),
  });
}
