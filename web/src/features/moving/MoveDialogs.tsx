import { lazy, Suspense } from 'react';
import type { Moves } from './useMoves';

const Converting = lazy(() =>
  import('~/features/convert/Converting').then((file) => ({ default: file.Converting })),
);
const ConvertMany = lazy(() =>
  import('~/features/convert/ConvertMany').then((file) => ({ default: file.ConvertMany })),
);
const AskInDialog = lazy(() => import('./AskInDialog').then((file) => ({ default: file.AskInDialog })));

/** What leads become, and, unless the page `asks` in its own place, what is missing before records can move. */
export function MoveDialogs({ moves, asks = false }: { moves: Moves; asks?: boolean }) {
  const { converting, converted, asking, said } = moves;
  return (
    <>
      <Suspense>
        {converting.length === 1 &&
          converting.map(({ id, title }) => (
            <Converting key={id} lead={id} title={title} close={converted} />
          ))}
        {converting.length > 1 && (
          <ConvertMany leads={converting.map(({ id }) => id)} count={converting.length} close={converted} />
        )}
        {asking && !asks && <AskInDialog moves={moves} />}
      </Suspense>
      {!asks && (
        <p className="unseen" aria-live="polite">
          {said}
        </p>
      )}
    </>
  );
}
