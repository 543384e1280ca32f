import { createContext, useContext } from 'react';
import type { Run } from '../wire';
import type { Path } from './path';

export interface ShownRun {
  run: Run;
  path: Path;
  /** The block that is looked at, in the drawing and in the list alike. */
  current: string | null;
  look: (block: string | null) => void;
}

export const RunContext = createContext<ShownRun | null>(null);

export function useShownRun(): ShownRun {
  const shown = useContext(RunContext);
  if (!shown) throw new Error('no run is shown');
  return shown;
}
