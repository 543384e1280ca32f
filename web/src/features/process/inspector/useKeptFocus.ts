import { type FocusEvent, useLayoutEffect, useRef } from 'react';

const STOPS = ':is(input:not([type="hidden"]), button, textarea, [tabindex="0"]):not(:disabled)';

/** When what has the focus goes away, as a row does with its button, what stood next takes it. */
export function useKeptFocus() {
  const ref = useRef<HTMLDivElement>(null);
  const heirs = useRef<HTMLElement[]>([]);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heirs.current.find((stop) => stop.isConnected)?.focus();
  });
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    const stops = [...currentTarget.querySelectorAll<HTMLElement>(STOPS)];
    const at = stops.indexOf(target);
    heirs.current = [...stops.slice(at + 1), ...stops.slice(0, Math.max(at, 0)).reverse()];
  };
  // React is silent about an element that goes away: only those who leave by themselves are heard.
  const onBlur = () => {
    heirs.current = [];
  };
  return { ref, onFocus, onBlur };
}
