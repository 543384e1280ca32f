import type { Field, StartingProcess, Value, Values } from '~/api/types';
import { FieldEdit } from '~/fields/registry';
import styles from './Start.module.css';

interface Props {
  process: StartingProcess;
  told: Values;
  say: (code: string, value: Value) => void;
  /** By parameter. */
  wrong: Record<string, string>;
}

/** What a process must be told when it starts, with what it knows already. */
export function Parameters({ process: { parameters, values }, told, say, wrong }: Props) {
  return (
    <div className={styles.asked}>
      {(parameters as Field[]).map((field) => (
        <FieldEdit
          key={field.code}
          titled
          field={field}
          value={told[field.code] ?? (values[field.code] as Value) ?? null}
          error={wrong[field.code]}
          onChange={(value) => say(field.code, value)}
        />
      ))}
    </div>
  );
}
