import { signal } from './signal';

/** Whether the server answered when it was last asked. */
export const connected = signal(true);

window.addEventListener('offline', () => connected.set(false));
