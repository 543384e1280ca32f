import type { FieldType } from '~/api/types';

/** Where a click on a contact leads. Only known schemes: a stored value never becomes a script. */
export function linkTo(type: FieldType, value: string): string | undefined {
  if (type === 'phones') return `tel:${value.replace(/[^\d+]/g, '')}`;
  if (type === 'emails') return `mailto:${encodeURIComponent(value).replace('%40', '@')}`;
  if (type !== 'links' && type !== 'link') return undefined;
  if (/^https?:\/\//i.test(value)) return value;
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(value) ? `https://${value}` : undefined;
}
