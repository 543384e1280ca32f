import { signal } from '~/api/signal';

/** Asked while the session is over: everything that was refused meanwhile waits for the one answer. */
interface Asked {
  promise: Promise<boolean>;
  answer: (loggedIn: boolean) => void;
}

export const sessionOver = signal<Asked | null>(null);

/** Resolves when the person has logged in again (true), or would rather leave (false). */
export function logInAgain(): Promise<boolean> {
  const open = sessionOver.get();
  if (open) return open.promise;
  let answer: Asked['answer'] = () => undefined;
  const promise = new Promise<boolean>((resolve) => {
    answer = (loggedIn) => {
      sessionOver.set(null);
      resolve(loggedIn);
    };
  });
  sessionOver.set({ promise, answer });
  return promise;
}
