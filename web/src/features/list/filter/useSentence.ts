import { useTranslation } from 'react-i18next';
import { usePeople, useSession } from '~/api/queries';
import type { Condition, Field, Plain } from '~/api/types';
import { currencyOf } from '~/fields/currency';
import { titleIn } from '~/fields/entries';
import { date, money, number } from '~/i18n/format';
import { listOf } from '../address';
import { editorOf, PERIODS, type Period, wordOf } from './operators';

export interface Sentence {
  subject: string;
  verb: string;
  object: string;
}

const MOST_NAMED = 3;

/** A condition in words: "Amount" "more than" "500 ₫". `linked` says what a record is called. */
export function useSentence(
  linked: (id: number) => string | undefined,
): (field: Field, condition: Condition) => Sentence {
  const { t } = useTranslation('list');
  const people = usePeople();
  const base = useSession().currency;

  const one = (field: Field, value: Plain): string => {
    if (value === 'me') return t('me');
    if (value === 'my_department') return t('my_department');
    switch (field.type) {
      case 'person':
        return people.find(({ id }) => id === Number(value))?.name ?? String(value);
      case 'record':
        return linked(Number(value)) ?? `#${value}`;
      case 'money':
        return money(Number(value), currencyOf(field, {}, base));
      case 'number':
      case 'integer':
        return number(Number(value));
      case 'date':
      case 'date_time':
        return date(String(value));
      case 'yes_no':
        return t(value === true ? 'yes' : 'no');
      default:
        return titleIn(field, value) ?? String(value);
    }
  };

  const several = (field: Field, values: Plain[]): string => {
    const named = values.slice(0, MOST_NAMED).map((value) => one(field, value));
    const others = values.length - named.length;
    return named.join(', ') + (others > 0 ? ` +${others}` : '');
  };

  const range = (field: Field, [low, high]: Plain[]): string => {
    if (low === null || low === '' || low === undefined)
      return t('range_to', { high: one(field, high ?? null) });
    if (high === null || high === '' || high === undefined) return t('range_from', { low: one(field, low) });
    return t('range', { low: one(field, low), high: one(field, high) });
  };

  const object = (field: Field, { op, value }: Condition): string => {
    const editor = editorOf(field, op);
    if (editor === 'none') return '';
    if (editor === 'period') return isPeriod(value) ? t(`period_${value}`) : String(value);
    if (editor === 'days' || editor === 'numbers') return range(field, listOf(value));
    return several(field, listOf(value));
  };

  return (field, condition) => ({
    subject: field.title,
    verb: t(wordOf(field.type, condition.op)),
    object: object(field, condition),
  });
}

function isPeriod(value: unknown): value is Period {
  return PERIODS.some((period) => period === value);
}
