import type { Field, Values } from '~/api/types';

/** In what an amount is: the field's own currency, else the one beside it in the record, else the company's. */
export function currencyOf({ settings }: Pick<Field, 'settings'>, values: Values, base: string): string {
  return String(settings.fixed || values[String(settings.currency)] || base);
}
