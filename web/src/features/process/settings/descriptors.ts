import type { Descriptor, DescriptorType, Template } from '../model';

export type DescriptorListKey = 'variables' | 'parameters';

export const TYPES: DescriptorType[] = ['text', 'number', 'yes_no', 'person', 'date', 'date_time'];

/** A new variable or parameter with a code that no other one has. */
export function freshDescriptor(
  { variables, parameters }: Template,
  list: DescriptorListKey,
  title: string,
): Descriptor {
  const stem = list === 'variables' ? 'Variable' : 'Parameter';
  const taken = new Set([...variables, ...parameters].map(({ code }) => code));
  let number = 1;
  while (taken.has(`${stem}${number}`)) number++;
  return { code: `${stem}${number}`, title: `${title} ${number}`, type: 'text', default: '' };
}

/** References name the code, so it must be a word; and unlike any other in its list. */
export function codeTrouble(code: string, others: Descriptor[]): 'code_wrong' | 'code_taken' | undefined {
  if (!/^[A-Za-z_]\w{0,49}$/.test(code)) return 'code_wrong';
  return others.some((other) => other.code === code) ? 'code_taken' : undefined;
}
