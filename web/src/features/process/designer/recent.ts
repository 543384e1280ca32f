const KEPT_AS = 'leadwright-recent-blocks';
const KEPT = 3;

const read = (): string[] => (localStorage.getItem(KEPT_AS) ?? '').split(',').filter(Boolean);

/** Types of block this person added last: they come first in the quick-add. */
export const recentTypes = read;

export function rememberType(type: string): void {
  const types = [type, ...read().filter((each) => each !== type)].slice(0, KEPT);
  localStorage.setItem(KEPT_AS, types.join());
}
