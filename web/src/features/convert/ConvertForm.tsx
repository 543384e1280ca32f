import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversionPlan, Values } from '~/api/types';
import { Activities } from './Activities';
import { AddedFields } from './AddedFields';
import { AskedFields } from './AskedFields';
import styles from './Convert.module.css';
import { Foot, useConvertTo } from './Foot';
import { Known, Others } from './Known';
import { Obstacles, obstaclesOf } from './Obstacles';
import { Starts } from './Starts';
import { Tiles } from './Tiles';
import type { Target } from './targets';
import { type useConvert, withUsual } from './useConvert';
import { messagesOf, useRefused } from './useRefused';
import { useSubmit } from './useSubmit';
import { Verdicts } from './Verdicts';

interface Props {
  plan: ConversionPlan;
  converting: ReturnType<typeof useConvert>;
  close: () => void;
  opens: { checked: boolean };
}

export function ConvertForm({ plan, converting, close, opens }: Props) {
  const { t } = useTranslation('convert');
  const { change, targets, unlinked, convert, wrong } = converting;
  const chosen = withUsual(converting.chosen, plan);
  const [open, setOpen] = useState(opens.checked);
  const refused = useRefused(convert.error, wrong);
  const locked = targets.length === 0 || unlinked.length > 0 || obstaclesOf(plan).length > 0;
  const form = useSubmit(convert, !locked);
  const convertTo = useConvertTo();
  const newest = targets.at(-1);
  return (
    <form {...form} className={styles.form}>
      <Obstacles plan={plan} />
      <Tiles links plan={plan} targets={targets} choose={(some) => change({ targets: some })} />
      {targets.map((target) => (
        <Known key={target} target={target} plan={plan} chosen={chosen} change={change} />
      ))}
      <Others targets={targets} plan={plan} chosen={chosen} change={change} />
      <AddedFields plan={plan} targets={targets} chosen={chosen} change={change} />
      {plan.targets
        .filter(({ kind, use }) => use === null && targets.includes(kind as Target) && !plan.denied[kind])
        .map(({ kind, asked, values }) => (
          <AskedFields
            key={kind}
            target={kind as Target}
            asked={asked}
            known={values as Values}
            chosen={chosen}
            change={change}
            wrong={messagesOf(kind, wrong)}
          />
        ))}
      <Starts plan={plan} chosen={chosen} change={change} wrong={messagesOf('parameters', wrong)} />
      <Activities fate={chosen.activities} choose={(activities) => change({ activities })} />
      <Verdicts plan={plan} />
      <Foot
        words={convertTo(targets)}
        locked={locked}
        isPending={convert.isPending}
        refused={refused}
        close={close}
      >
        {newest && (
          <Checkbox
            label={t(`open_${newest}`)}
            checked={open}
            onChange={({ currentTarget: { checked } }) => {
              opens.checked = checked;
              setOpen(checked);
            }}
          />
        )}
      </Foot>
    </form>
  );
}
