import { signal } from '~/api/signal';

/** What the shell shows over the page: asked for by a key, a button, a menu or the palette. */
export const paletteOpened = signal(false);
export const shortcutsOpened = signal(false);
export const samplesOpened = signal(false);
