import { Refused } from '~/api/errors';
import type { Field } from '~/api/types';
import { useReason } from '~/ui/useReason';
import styles from './NewRecord.module.css';

/** What belongs to no field that is shown. */
export function FormError({ error, known }: { error: Error | null; known: Field[] }) {
  const reason = useReason();
  if (!error) return null;
  const codes = new Set(known.map((field) => field.code));
  const rest =
    error instanceof Refused
      ? Object.entries(error.messages).flatMap(([code, message]) => (codes.has(code) ? [] : [message]))
      : [reason(error)];
  if (rest.length === 0) return null;
  return (
    <p className={styles.error} role="alert">
      {rest.join(' ')}
    </p>
  );
}
