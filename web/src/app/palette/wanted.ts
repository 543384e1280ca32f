/** What is looked for: a first sign narrows it down. */
export interface Wanted {
  among: 'all' | 'actions' | 'numbers' | 'people';
  text: string;
}

const SIGNS = { '>': 'actions', '#': 'numbers', '@': 'people' } as const;

export function wantedBy(typed: string): Wanted {
  const text = typed.trimStart();
  const among = SIGNS[text[0] as keyof typeof SIGNS];
  return among ? { among, text: text.slice(1).trim() } : { among: 'all', text: text.trim() };
}
