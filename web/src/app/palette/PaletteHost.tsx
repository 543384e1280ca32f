import { lazy, Suspense, useEffect, useState } from 'react';
import { useSignal } from '~/api/signal';
import { paletteOpened } from '../opened';

const Palette = lazy(() => import('./Palette'));

/** The palette's code comes when it is first asked for. */
export function PaletteHost() {
  const opened = useSignal(paletteOpened);
  const [wanted, setWanted] = useState(opened);
  useEffect(() => {
    if (opened) setWanted(true);
  }, [opened]);
  if (!wanted) return null;
  return (
    <Suspense>
      <Palette />
    </Suspense>
  );
}
