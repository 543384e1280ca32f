import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { ConversionOutlook } from '~/api/types';
import { Activities } from './Activities';
import { AddedFields } from './AddedFields';
import { AskedFields } from './AskedFields';
import styles from './Convert.module.css';
import { Foot, useConvertTo } from './Foot';
import { Starts } from './Starts';
import { Tiles } from './Tiles';
import type { Target } from './targets';
import { withUsual } from './useConvert';
import type { useConvertMany } from './useConvertMany';
import { messagesOf, useRefused } from './useRefused';
import { useSubmit } from './useSubmit';
import { Verdicts } from './Verdicts';

interface Props {
  outlook: ConversionOutlook;
  /** How many leads it is about; of those only the first ones were looked at. */
  total: number;
  converting: ReturnType<typeof useConvertMany>;
  close: () => void;
}

export function ConvertManyForm({ outlook, total, converting, close }: Props) {
  const { t } = useTranslation('convert');
  const { change, targets, convert, wrong } = converting;
  const chosen = withUsual(converting.chosen, outlook);
  const refused = useRefused(convert.error, wrong);
  const form = useSubmit(convert, targets.length > 0);
  const convertTo = useConvertTo();
  return (
    <form {...form} className={styles.form}>
      <Tiles
        plan={{ ...outlook, targets: [], returning: false }}
        targets={targets}
        choose={(some) => change({ targets: some })}
      />
      <AddedFields plan={outlook} targets={targets} chosen={chosen} change={change} />
      {outlook.targets
        .filter(({ kind }) => targets.includes(kind as Target))
        .map(({ kind, lacking }) => (
          <AskedFields
            key={kind}
            target={kind as Target}
            asked={Object.keys(lacking)}
            chosen={chosen}
            change={change}
            wrong={messagesOf(kind, wrong)}
          >
            <Lacking target={kind as Target} lacking={lacking} />
          </AskedFields>
        ))}
      <Starts plan={outlook} chosen={chosen} change={change} wrong={messagesOf('parameters', wrong)} />
      <Activities fate={chosen.activities} choose={(activities) => change({ activities })} />
      <Verdicts plan={outlook} />
      <p className={styles.hint}>
        {outlook.looked < total && `${t('many_looked', { count: outlook.looked })} `}
        {t('many_hint')}
      </p>
      <Foot
        words={convertTo(targets)}
        locked={!targets.length}
        isPending={convert.isPending}
        refused={refused}
        close={close}
      />
    </form>
  );
}

/** In how many leads each of them is missing, and what becomes of what is typed. */
function Lacking({ target, lacking }: { target: Target; lacking: Record<string, number> }) {
  const { t } = useTranslation('convert');
  const titled = useFields(target).filter(({ code }) => code in lacking);
  const fields = titled.map(({ code, title }) => `${title} (${lacking[code]})`).join(', ');
  return <p className={styles.hint}>{t('many_lacking', { fields })}</p>;
}
