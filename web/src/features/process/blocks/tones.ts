import type { Tone } from '~/ui/Token';
import type { BlockGroup } from '../blockTypes';

/** Every family of blocks has its colour; the icon beside it tells them apart as well. */
export const TONES: Record<BlockGroup, Tone> = {
  flow: 'amber',
  document: 'blue',
  messages: 'teal',
  people: 'pink',
  values: 'violet',
};
