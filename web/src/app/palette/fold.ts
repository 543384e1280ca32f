/** Small letters without marks, as people type in a hurry: "Đỗ Bình" is found by "do binh". */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

/** How well a title answers what was typed: 0 not at all; words may come in any order, their beginnings suffice. */
export function rank(title: string, typed: string): number {
  const text = fold(title);
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  if (!words.every((word) => text.includes(word))) return 0;
  if (text.startsWith(words.join(' '))) return 4;
  const beginnings = text.split(/[\s:,.()-]+/);
  if (words.every((word) => beginnings.some((beginning) => beginning.startsWith(word)))) return 3;
  return 2;
}

/** The best first, those as good as each other in their own order. */
export function best<T>(things: readonly T[], typed: string, title: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, value: rank(title(thing), typed) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ thing }) => thing);
}
