import { useTranslation } from 'react-i18next';
import { useReason } from '~/ui/useReason';
import { placeOf } from './targets';

/** What no field of the form can show, and how many fields are waiting. */
export function useRefused(error: Error | null, wrong: Record<string, string>): string | null {
  const reason = useReason();
  const { t } = useTranslation('convert');
  if (!error) return null;
  const shown = Object.entries(wrong).filter(([place]) => placeOf(place)[1] === '');
  const fields = Object.keys(wrong).length - shown.length;
  if (fields > 0) return t('fill_in', { count: fields });
  return shown.length ? shown.map(([, message]) => message).join(' ') : reason(error);
}

/** The messages at the fields of one target, by their codes. */
export function messagesOf(target: string, wrong: Record<string, string>): Record<string, string> {
  const own = Object.entries(wrong).filter(([place]) => placeOf(place)[0] === target);
  return Object.fromEntries(own.map(([place, message]) => [placeOf(place)[1], message]));
}
