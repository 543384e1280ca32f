import { useParams, useSearch } from '@tanstack/react-router';
import { lazy } from 'react';
import { hasBoard, kindOf } from '~/api/kinds';

const BoardPage = lazy(() =>
  import('~/features/board/BoardPage').then((file) => ({ default: file.BoardPage })),
);
const LibraryPage = lazy(() =>
  import('~/features/library/LibraryPage').then((file) => ({ default: file.LibraryPage })),
);
const ListPage = lazy(() => import('~/features/list/ListPage').then((file) => ({ default: file.ListPage })));

/** The records of a kind: documents in their libraries, a board for those with stages unless the address asks for a list, a list for the others. */
export function SectionPage() {
  const { section } = useParams({ from: '/inside/$section' });
  const { view } = useSearch({ from: '/inside/$section' });
  const kind = kindOf(section) ?? 'lead';
  if (kind === 'document' && view !== 'list' && view !== 'board') return <LibraryPage />;
  const onBoard = hasBoard(kind) && view !== 'list';
  return onBoard ? <BoardPage key={kind} kind={kind} /> : <ListPage key={kind} kind={kind} />;
}
