import { useTranslation } from 'react-i18next';
import type { ConversionPlan, Field, Value } from '~/api/types';
import { FieldEdit } from '~/fields/registry';
import styles from './Convert.module.css';
import type { Chosen } from './useConvert';

interface Props {
  plan: { targets: Pick<ConversionPlan['targets'][number], 'starts'>[] };
  chosen: Chosen;
  change: (more: Partial<Chosen>) => void;
  /** By process and parameter: `12.TERM`. */
  wrong: Record<string, string>;
}

/** What processes must be told that start with what is made. */
export function Starts({ plan, chosen, change, wrong }: Props) {
  const { t } = useTranslation('convert');
  const told = chosen.parameters;
  const say = (process: number, code: string, value: Value) =>
    change({ parameters: { ...told, [process]: { ...told[process], [code]: value } } });
  return plan.targets
    .flatMap(({ starts }) => starts)
    .map(({ process, name, parameters, values }) => (
      <fieldset key={process} className={styles.part}>
        <legend>{t('starts', { name })}</legend>
        <div className={styles.asked}>
          {(parameters as Field[]).map((field) => (
            <FieldEdit
              key={field.code}
              titled
              field={field}
              value={told[process]?.[field.code] ?? (values[field.code] as Value) ?? null}
              {...errorOf(wrong[`${process}.${field.code}`])}
              onChange={(value) => say(process, field.code, value)}
            />
          ))}
        </div>
      </fieldset>
    ));
}

const errorOf = (error: string | undefined) => (error ? { error } : {});
