import type { Dragged } from '../store';

/** Under a name of our own, so that nothing else that is dragged on the page is taken for ours. */
const OURS = Symbol('dragged');

export const asData = (dragged: Dragged): Record<symbol, unknown> => ({ [OURS]: dragged });

export const draggedIn = (data: Record<symbol, unknown>): Dragged | undefined =>
  data[OURS] as Dragged | undefined;
