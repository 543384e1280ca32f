/** Single letters can be switched off, for people who speak to their computer (WCAG 2.1.4). */

const KEPT_AS = 'leadwright-shortcuts';

export function shortcutsOn(): boolean {
  return localStorage.getItem(KEPT_AS) !== 'off';
}

export function switchShortcuts(on: boolean): void {
  localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
}
