import type { FieldType } from '~/api/types';

/** Where a click on a contact leads. Only known schemes: a stored value never becomes a script. */
export function linkTo(type: FieldType, value: string): string | undefined {
  if (type === 'phones' || type === 'phone') return `tel:${dialled(value)}`;
  if (type === 'emails' || type === 'email') return `mailto:${encodeURIComponent(value).replace('%40', '@')}`;
  if (type !== 'links' && type !== 'link') return undefined;
  if (/^https?:\/\//i.test(value)) return value;
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(value) ? `https://${value}` : undefined;
}

/** Digits and +, and the extension as RFC 3966 writes it. */
function dialled(value: string): string {
  const [number = '', extension] = value.split(';ext=');
  const tight = number.replace(/[^\d+]/g, '');
  return extension ? `${tight};ext=${extension.replace(/\D/g, '')}` : tight;
}
