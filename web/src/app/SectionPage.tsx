import { useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { hasBoard, kindOf } from '~/api/kinds';

const BoardPage = lazy(() =>
  import('~/features/board/BoardPage').then((file) => ({ default: file.BoardPage })),
);
const ListPage = lazy(() => import('~/features/list/ListPage').then((file) => ({ default: file.ListPage })));

/** The records of a kind: a board for those with stages, a list for the others. */
export function SectionPage() {
  const { section } = useParams({ from: '/inside/$section' });
  const kind = kindOf(section) ?? 'lead';
  return hasBoard(kind) ? <BoardPage key={kind} kind={kind} /> : <ListPage key={kind} kind={kind} />;
}
