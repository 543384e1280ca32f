import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { Value, Values } from '~/api/types';
import { FieldEdit } from '~/fields/registry';
import styles from './Convert.module.css';
import { Pipeline } from './Pipeline';
import { PIPELINE, type Target } from './targets';
import { type Chosen, type withUsual, withValue } from './useConvert';

interface Props {
  target: Target;
  /** The codes of the fields that must be filled, and what is known of them already. */
  asked: string[];
  known?: Values;
  chosen: ReturnType<typeof withUsual>;
  change: (more: Partial<Chosen>) => void;
  wrong: Record<string, string>;
  /** Why they may stay empty. */
  children?: ReactNode;
}

/** What must be filled before it can be made, with what the lead says already. */
export function AskedFields({ target, asked: due, known = {}, chosen, change, wrong, children }: Props) {
  const { t } = useTranslation('convert');
  const codes = new Set([...due, ...Object.keys(wrong)]);
  const asked = useFields(target).filter(({ code }) => codes.has(code) && code !== PIPELINE);
  const isDeal = target === 'deal';
  if (!(asked.length || isDeal)) return null;
  const values = chosen.values[target] ?? {};
  const filled = (code: string): Value => values[code] ?? known[code] ?? null;
  return (
    <fieldset className={styles.part}>
      <legend>{asked.length ? t(`asked_${target}`) : t('on_the_deal')}</legend>
      <div className={styles.asked}>
        {asked.map((field) => (
          <FieldEdit
            key={field.code}
            titled
            field={{ ...field, required: !children }}
            value={filled(field.code)}
            error={wrong[field.code]}
            onChange={(value) => change(withValue(chosen, target, field.code, value))}
          />
        ))}
        {isDeal && (
          <Pipeline
            pipeline={chosen.pipeline}
            choose={(pipeline) => change({ pipeline })}
            error={wrong[PIPELINE]}
          />
        )}
      </div>
      {asked.length > 0 && children}
    </fieldset>
  );
}
