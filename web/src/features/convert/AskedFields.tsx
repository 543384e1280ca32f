import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { ConversionPlan, Value } from '~/api/types';
import { FieldEdit } from '~/fields/registry';
import styles from './Convert.module.css';
import { Pipeline } from './Pipeline';
import { PIPELINE, type Target } from './targets';
import { type Chosen, withValue } from './useConvert';

interface Props {
  target: Target;
  plan: ConversionPlan;
  chosen: Chosen;
  change: (more: Partial<Chosen>) => void;
  wrong: Record<string, string>;
}

/** What must be filled before it can be made, with what the lead says already. */
export function AskedFields({ target, plan, chosen, change, wrong }: Props) {
  const { t } = useTranslation('convert');
  const fields = useFields(target);
  const planned = plan.targets.find(({ kind }) => kind === target);
  if (!planned || planned.use !== null) return null;
  const codes = new Set([...planned.asked, ...Object.keys(wrong)]);
  const asked = fields.filter(({ code }) => codes.has(code) && code !== PIPELINE);
  const isDeal = target === 'deal';
  if (!(asked.length || isDeal)) return null;
  const values = chosen.values[target] ?? {};
  const filled = (code: string): Value => values[code] ?? (planned.values[code] as Value) ?? null;
  return (
    <fieldset className={styles.part}>
      <legend>{asked.length ? t(`asked_${target}`) : t('on_the_deal')}</legend>
      <div className={styles.asked}>
        {asked.map((field) => (
          <FieldEdit
            key={field.code}
            titled
            field={{ ...field, required: true }}
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
    </fieldset>
  );
}
