import { useRef, useState } from 'react';

type Functions = (...given: never[]) => unknown;

/** The same object for ever, whose functions do what the newest ones do: for those who must not be drawn anew. */
export function useSteady<T extends object>(newest: T): T {
  const latest = useRef(newest);
  latest.current = newest;
  const [steady] = useState(() => {
    const calling =
      (name: keyof T) =>
      (...given: never[]) =>
        (latest.current[name] as Functions)(...given);
    const names = Object.keys(newest) as (keyof T)[];
    return Object.fromEntries(
      names.map((name) => [name, typeof newest[name] === 'function' ? calling(name) : newest[name]]),
    ) as T;
  });
  return steady;
}
