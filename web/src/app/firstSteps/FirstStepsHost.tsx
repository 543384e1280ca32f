import { lazy, Suspense } from 'react';
import { useSession } from '~/api/queries';
import { useSignal } from '~/api/signal';
import { wordsOf } from '~/i18n';
import { stepsAway } from './away';

const FirstSteps = lazy(async () => {
  const [file] = await Promise.all([import('./FirstSteps'), wordsOf('first')]);
  return file;
});

/** For those who set the company up, and for others until they have done theirs. */
export function FirstStepsHost() {
  const { can, first_steps } = useSession();
  const away = useSignal(stepsAway) || !first_steps;
  if (away && !can.includes('settings.set_up')) return null;
  return (
    <Suspense>
      <FirstSteps />
    </Suspense>
  );
}
