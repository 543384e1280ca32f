import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { isKind } from '~/api/kinds';
import { wordsOf } from '~/i18n';
import { useOpenKind } from './sections';

const NewRecord = lazy(async () => {
  const [{ NewRecord }] = await Promise.all([import('~/features/records/NewRecord'), wordsOf('duplicates')]);
  return { default: NewRecord };
});

/**
 * `?new=NEW` opens the dialog over any page, so it can be linked to and Back closes it. What it holds is the stage to
 * begin at. The record is of the kind `of`; when nobody says, of the kind that is open. It is
 * linked from the start to the record it is made `from`: `contact:5`.
 */
export function NewByAddress() {
  const { new: stage, of, from } = useSearch({ from: '/inside' });
  const open = useOpenKind();
  const navigate = useNavigate();
  if (stage === undefined) return null;
  const kind = isKind(of) ? of : open;
  const close = () =>
    navigate({
      to: '.',
      search: (search) => ({ ...search, new: undefined, of: undefined, from: undefined }),
    });
  return (
    <Suspense>
      <NewRecord key={kind} kind={kind} stage={stage} from={from} close={close} />
    </Suspense>
  );
}
