/** Where to go after the log-in: a path of this site, whatever the address says. */
export function nextPath(next: unknown): string | undefined {
  // Browsers read "/\" as "//", and skip tabs and line breaks in an address.
  return typeof next === 'string' && /^\/(?![/\\])[^\t\r\n]*$/.test(next) ? next : undefined;
}
