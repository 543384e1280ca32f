import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const NewLead = lazy(() => import('~/features/leads/NewLead').then((file) => ({ default: file.NewLead })));

/** `?new=NEW` opens the dialog over any page, so it can be linked to and Back closes it. */
export function NewLeadByAddress() {
  const stage = useSearch({ from: '/inside' }).new;
  const navigate = useNavigate();
  if (stage === undefined) return null;
  const close = () => navigate({ to: '.', search: (search) => ({ ...search, new: undefined }) });
  return (
    <Suspense>
      <NewLead stage={stage} close={close} />
    </Suspense>
  );
}
