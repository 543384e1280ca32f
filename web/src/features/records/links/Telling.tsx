import { useQuery } from '@tanstack/react-query';
import { STAGE_FIELDS } from '~/api/kinds';
import { phoneFormatsQuery, useFields } from '~/api/queries';
import type { Kind, Values } from '~/api/types';
import { shownPhone } from '~/fields/phone';
import { amountOf, contactsOf, personOf, textOf } from '~/fields/read';
import { money } from '~/i18n/format';
import { Face } from '~/ui/Face';
import { StageDot } from '~/ui/StageDot';
import styles from './LinkedRecords.module.css';

/** What tells most about a record in one line: stage and worth, or how to reach somebody; and whose it is. */
export function Telling({ kind, values }: { kind: Kind; values: Values }) {
  const stage = useFields(kind)
    .find(({ code }) => code === STAGE_FIELDS[kind])
    ?.choices?.find(({ value }) => value === values[STAGE_FIELDS[kind] ?? '']);
  const formats = useQuery(phoneFormatsQuery).data;
  const amount = amountOf(values, 'OPPORTUNITY');
  const reached = contactsOf(values, 'PHONE')[0] ?? contactsOf(values, 'EMAIL')[0];
  return (
    <span className={styles.telling}>
      {stage && (
        <span className={styles.stage}>
          <StageDot color={stage.color ?? ''} />
          {stage.title}
        </span>
      )}
      {amount > 0 && <span>{money(amount, textOf(values, 'CURRENCY_ID'))}</span>}
      {textOf(values, 'POST') && <span>{textOf(values, 'POST')}</span>}
      {!stage && reached && <span>{shownPhone(reached.value, formats)}</span>}
      <Face id={personOf(values, 'ASSIGNED_BY_ID')} />
    </span>
  );
}
