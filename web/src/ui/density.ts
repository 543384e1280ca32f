import { signal } from '~/api/signal';

/** How much air rows and cards have: a wish of this browser. public/boot.js sets it before the first paint. */

export type Density = 'wide' | 'tight';

const KEPT_AS = 'leadwright-density';

export const density = signal<Density>(localStorage.getItem(KEPT_AS) === 'tight' ? 'tight' : 'wide');

density.listen(() => {
  localStorage.setItem(KEPT_AS, density.get());
  document.documentElement.dataset.density = density.get();
});
