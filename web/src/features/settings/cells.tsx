import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '~/api/types';
import { entriesOf } from '~/fields/entries';
import { StageDot } from '~/ui/StageDot';
import styles from './Fields.module.css';
import { type AddedType, holdsSeveral } from './types';

const MOST_ENTRIES = 4;

/** On a phone the other columns have no room: there the name tells them too. */
export function NameCell({ field, edit }: { field: CustomField; edit: () => void }) {
  const { t } = useTranslation('settings');
  const facts = [
    field.code,
    t(`type_${field.type as AddedType}`),
    holdsSeveral(field) ? t('several') : '',
    field.required ? t('required') : '',
    field.used_in.length ? t('used', { count: field.used_in.length }) : '',
  ];
  return (
    <div className={styles.name}>
      <button type="button" onClick={edit} aria-label={t('edit_field', { title: field.title })}>
        {field.title}
      </button>
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </div>
  );
}

export function TypeCell({ field }: { field: CustomField }) {
  const { t } = useTranslation('settings');
  const entries = entriesOf(field.settings).filter(({ active }) => active);
  const rest = entries.length - MOST_ENTRIES;
  return (
    <>
      {t(`type_${field.type as AddedType}`)}
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
