import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Field, FieldUse } from '~/api/types';
import { entriesOf } from '~/fields/entries';
import { StageDot } from '~/ui/StageDot';
import styles from './Fields.module.css';
import { holdsSeveral, mayChange, type Row } from './types';

const MOST_ENTRIES = 4;

/** On a phone the other columns have no room: there the name tells them too. */
export function NameCell({ row, edit }: { row: Row; edit: (() => void) | undefined }) {
  const { t } = useTranslation('settings');
  const { field, own } = row;
  const required = useRequired(row);
  const facts = [
    field.code,
    t(`type_${field.type}`),
    holdsSeveral(field) ? t('several') : '',
    required && `${t('required')}: ${required}`,
    own?.used_in.length ? t('used', { count: own.used_in.length }) : '',
  ];
  return (
    <div className={styles.name}>
      {edit && mayChange(row) ? (
        <button type="button" onClick={edit} aria-label={t('edit_field', { title: field.title })}>
          {field.title}
        </button>
      ) : (
        <span>{field.title}</span>
      )}
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </div>
  );
}

/** When a field must have a value, in words; empty when it need not. */
function useRequired({ field, since }: Row): string {
  const { t } = useTranslation('settings');
  if (field.required) return t('required_always');
  return since && t('required_since', { stage: since });
}

export function RequiredCell({ row }: { row: Row }) {
  const words = useRequired(row);
  return words ? <span>{words}</span> : <YesCell yes={false} />;
}

export function TypeCell({ field }: { field: Field }) {
  const { t } = useTranslation('settings');
  const entries = entriesOf(field.settings).filter(({ active }) => active);
  const rest = entries.length - MOST_ENTRIES;
  return (
    <>
      {t(`type_${field.type}`)}
      {entries.length > 0 && (
        <ul className={styles.entries}>
          {entries.slice(0, MOST_ENTRIES).map(({ id, title, color }) => (
            <li key={id}>
              {color && <StageDot color={color} />}
              {title}
            </li>
          ))}
          {rest > 0 && <li>{t('more_entries', { count: rest })}</li>}
        </ul>
      )}
    </>
  );
}

export function YesCell({ yes }: { yes: boolean }) {
  const { t } = useTranslation('settings');
  if (yes) return <Check className={styles.check} size={15} role="img" aria-label={t('yes')} />;
  return (
    <span className={styles.muted} role="img" aria-label={t('no')}>
      {'–'}
    </span>
  );
}

export function FieldUsesCell({ uses }: { uses: FieldUse[] }) {
  const { t } = useTranslation('settings');
  return (
    <UsedInCell names={uses.map(({ by, name }) => (by === 'conversion' ? t('conversion_uses') : name))} />
  );
}

export function UsedInCell({ names }: { names: string[] }) {
  const { t } = useTranslation('settings');
  if (names.length === 0) return <span className={styles.muted}>{t('unused')}</span>;
  return (
    <span className={styles.used}>
      {t('used', { count: names.length })}
      <small>{names.join(', ')}</small>
    </span>
  );
}
