import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useOpenKind } from './sections';

const NewRecord = lazy(() =>
  import('~/features/records/NewRecord').then((file) => ({ default: file.NewRecord })),
);

/** `?new=NEW` opens the dialog over any page, so it can be linked to and Back closes it. */
export function NewByAddress() {
  const stage = useSearch({ from: '/inside' }).new;
  const kind = useOpenKind();
  const navigate = useNavigate();
  if (stage === undefined) return null;
  const close = () => navigate({ to: '.', search: (search) => ({ ...search, new: undefined }) });
  return (
    <Suspense>
      <NewRecord kind={kind} stage={stage} close={close} />
    </Suspense>
  );
}
