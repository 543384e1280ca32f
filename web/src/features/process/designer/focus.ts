/** Moves focus between the parts of the designer. */

export const INSPECTOR = 'inspector';

/** After the next paint, when the panel for what was just selected is there. */
export function enterInspector(): void {
  requestAnimationFrame(() => {
    const panel = document.getElementById(INSPECTOR);
    (panel?.querySelector<HTMLElement>('[data-entry]') ?? panel?.querySelector('input'))?.focus();
  });
}

export const focusStop = (id: string): void =>
  document.querySelector<HTMLElement>(`[data-step="${id}"]`)?.focus({ preventScroll: true });
