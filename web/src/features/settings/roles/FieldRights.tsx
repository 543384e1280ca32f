import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role, ThingToAllow } from '~/api/types';
import styles from './Roles.module.css';
import { useRole } from './useRole';
import { countOf, type Way, wayOf, withWay } from './withheld';

/** Which fields of each kind the role shows, lets be read only, or hides. */
export function FieldRights({ role, things }: { role: Role; things: ThingToAllow[] }) {
  const { t } = useTranslation('rights');
  return (
    <section aria-label={t('fields')}>
      <h2 className={styles.heading}>{t('fields')}</h2>
      <p className={styles.rule}>{t('fields_hint')}</p>
      {things
        .filter((thing) => thing.is_kind)
        .map((kind) => (
          <details key={kind.name} className={styles.kind}>
            <summary>{t('fields_of', { kind: kind.title, count: countOf(role, kind.name) })}</summary>
            <FieldsOfKind role={role} kind={kind} />
          </details>
        ))}
    </section>
  );
}

function FieldsOfKind({ role, kind }: { role: Role; kind: ThingToAllow }) {
  const { t } = useTranslation('rights');
  const { mayChange, withhold } = useRole(role);
  const ways = (hideable: boolean) =>
    (['shown', 'fixed', 'hidden'] as const)
      .filter((way) => hideable || way !== 'hidden')
      .map((way) => ({ value: way, label: t(`field_${way}`) }));
  return (
    <div className={styles.fields}>
      {kind.fields
        .filter(({ hideable, read_only }) => hideable || !read_only)
        .map(({ code, title, hideable }) => (
          <NativeSelect
            key={code}
            size="xs"
            label={title}
            data={ways(hideable)}
            disabled={!mayChange}
            value={wayOf(role, kind.name, code)}
            onChange={({ currentTarget: { value } }) =>
              withhold(withWay(role.fields, kind.name, code, value as Way))
            }
          />
        ))}
    </div>
  );
}
