/** What the scopes of a token say of a thing: nothing, `read`, or `write`, which reads too. */
export function levelOf(scopes: readonly string[], thing: string): string {
  return ['write', 'read'].find((level) => scopes.includes(`${thing}.${level}`)) ?? '';
}

/** The scopes with another level for a thing. */
export function withLevel(scopes: readonly string[], thing: string, level: string): string[] {
  const others = scopes.filter((scope) => scope !== `${thing}.read` && scope !== `${thing}.write`);
  return level ? [...others, `${thing}.${level}`] : others;
}
