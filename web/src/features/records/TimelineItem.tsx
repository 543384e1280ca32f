import { Link } from '@tanstack/react-router';
import { Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Field, TimelineEntry, Values } from '~/api/types';
import { Ago } from '~/ui/Ago';
import { Face } from '~/ui/Face';
import { Diff } from './Diff';
import styles from './Timeline.module.css';

interface Props {
  entry: TimelineEntry;
  fields: Field[];
  values: Values;
}

export function TimelineItem({ entry, fields, values }: Props) {
  const { t } = useTranslation('records');
  const { at, by, run, verb } = entry;
  return (
    <li className={styles.item}>
      {run ? (
        <span className={styles.glyph} aria-hidden="true">
          <Workflow size={14} />
        </span>
      ) : (
        <Face id={by.id} name={by.name} size={26} />
      )}
      <div className={styles.body}>
        <p className={styles.head}>
          <span>
            <b>{run ? run.process : by.name}</b>{' '}
            {run
              ? t('version', { version: run.version })
              : t(verb === 'create' ? 'create_verb' : 'update_verb')}
            {!run && <Via via={by.via} />}
          </span>
          <Ago at={at} />
        </p>
        <Diff diff={entry.diff} fields={fields} values={values} fresh={verb === 'create'} />
        {run && (
          <Link to="/runs/$id" params={{ id: run.id }} className={styles.link}>
            {t('see_path')}
          </Link>
        )}
      </div>
    </li>
  );
}

/** By which way it came, unless somebody simply clicked here. */
function Via({ via }: { via: string }) {
  const { t } = useTranslation('records');
  const [way, name] = via.split(':');
  if (way === 'rest') return <> {t('via_rest')}</>;
  if (way === 'form') return <> {t('via_form', { name })}</>;
  return null;
}
