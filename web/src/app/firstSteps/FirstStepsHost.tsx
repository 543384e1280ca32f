import { lazy, Suspense } from 'react';
import { useCan } from '~/api/queries';
import { wordsOf } from '~/i18n';

const FirstSteps = lazy(async () => {
  const [file] = await Promise.all([import('./FirstSteps'), wordsOf('first')]);
  return file;
});

/** Only for those who set the company up. */
export function FirstStepsHost() {
  if (!useCan('company.set_up')) return null;
  return (
    <Suspense>
      <FirstSteps />
    </Suspense>
  );
}
