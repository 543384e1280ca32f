import { useTranslation } from 'react-i18next';
import type { ConversionPlan, Id, Value } from '~/api/types';
import { Parameters } from '~/features/start/Parameters';
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
    .map((start) => (
      <fieldset key={start.process} className={styles.part}>
        <legend>{t('starts', { name: start.name })}</legend>
        <Parameters
          process={start}
          told={told[start.process] ?? {}}
          say={(code, value) => say(start.process, code, value)}
          wrong={wrongOf(start.process, wrong)}
        />
      </fieldset>
    ));
}

function wrongOf(process: Id, wrong: Record<string, string>): Record<string, string> {
  const own = Object.entries(wrong).filter(([place]) => place.startsWith(`${process}.`));
  return Object.fromEntries(own.map(([place, message]) => [place.slice(`${process}.`.length), message]));
}
