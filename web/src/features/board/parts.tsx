import { Link } from '@tanstack/react-router';
import { CalendarClock, CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFields, usePeople } from '~/api/queries';
import type { Alarm, Card, Kind, Values } from '~/api/types';
import { useLinkName } from '~/fields/linkNames';
import { amountOf, personOf, textOf } from '~/fields/read';
import { dateTime, money } from '~/i18n/format';
import { Face } from '~/ui/Face';
import { NextLine } from '~/ui/NextLine';
import { useAgo } from '~/ui/useAgo';
import styles from './BoardCard.module.css';
import { sourceIcon } from './sourceIcon';

/** For whom it is: the linked company or contact, or what was written about them. */
export function Client({ values }: { values: Values }) {
  const company = useLinkName('company');
  const contact = useLinkName('contact');
  const written = textOf(values, 'COMPANY_TITLE');
  return company(Number(values.COMPANY_ID)) ?? (written || contact(Number(values.CONTACT_ID)));
}

export function CardMoney({ kind, values }: { kind: Kind; values: Values }) {
  const code = textOf(values, 'SOURCE_ID');
  const source = useFields(kind)
    .find((field) => field.code === 'SOURCE_ID')
    ?.choices?.find((choice) => choice.value === code);
  const Icon = sourceIcon(code);
  if (!('OPPORTUNITY' in values || source)) return null;
  return (
    <div className={styles.money}>
      {'OPPORTUNITY' in values && (
        <b>{money(amountOf(values, 'OPPORTUNITY'), textOf(values, 'CURRENCY_ID'))}</b>
      )}
      {source && (
        <span className={styles.source}>
          <Icon size={12} aria-hidden="true" />
          {source.title}
        </span>
      )}
    </div>
  );
}

interface FootProps {
  card: Card;
  /** Won or lost: nothing is missing when nothing is planned. */
  settled: boolean;
}

export function CardFoot({ card: { values, alarm, next }, settled }: FootProps) {
  return (
    <div className={styles.foot}>
      {alarm && <AlarmLine alarm={alarm} />}
      {settled && !next ? <Created at={textOf(values, 'DATE_CREATE')} /> : <NextLine next={next} />}
      <Owner id={personOf(values, 'ASSIGNED_BY_ID')} />
    </div>
  );
}

function Created({ at }: { at: string }) {
  const { t } = useTranslation('board');
  return (
    <span className={styles.line} title={dateTime(at)}>
      <CalendarClock size={13} aria-hidden="true" />
      {t('created', { when: useAgo(at) })}
    </span>
  );
}

function AlarmLine({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation('board');
  return (
    <Link
      to="/runs/$id"
      params={{ id: alarm.run }}
      className={`${styles.line} ${styles.alarm}`}
      title={alarm.reason}
    >
      <CircleAlert size={13} aria-hidden="true" />
      <span className={styles.reason}>{t('failed', { reason: alarm.reason })}</span>
    </Link>
  );
}

function Owner({ id }: { id: number | null }) {
  const { t } = useTranslation('board');
  const name = usePeople().find((person) => person.id === id)?.name;
  return (
    <span>
      <Face id={id} name={name} />
      <span className="unseen">{name ? t('responsible', { name }) : t('unowned')}</span>
    </span>
  );
}
