import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const NewRecord = lazy(() =>
  import('~/features/records/NewRecord').then((file) => ({ default: file.NewRecord })),
);

/** `?new=NEW` opens the dialog over any page, so it can be linked to and Back closes it. */
export function NewLeadByAddress() {
  const stage = useSearch({ from: '/inside' }).new;
  const navigate = useNavigate();
  if (stage === undefined) return null;
  const close = () => navigate({ to: '.', search: (search) => ({ ...search, new: undefined }) });
  return (
    <Suspense>
      <NewRecord kind="lead" stage={stage} close={close} />
    </Suspense>
  );
}
