import { Checkbox } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversionPlan, Values } from '~/api/types';
import { Activities } from './Activities';
import { AddedFields } from './AddedFields';
import { AskedFields } from './AskedFields';
import styles from './Convert.module.css';
import { Foot } from './Foot';
import { Known, Others } from './Known';
import { Starts } from './Starts';
import { Tiles } from './Tiles';
import type { Target } from './targets';
import type { useConvert } from './useConvert';
import { messagesOf, useRefused } from './useRefused';
import { Verdicts } from './Verdicts';

interface Props {
  plan: ConversionPlan;
  converting: ReturnType<typeof useConvert>;
  close: () => void;
  opens: { checked: boolean };
}

export function ConvertForm({ plan, converting, close, opens }: Props) {
  const { t } = useTranslation('convert');
  const { chosen, change, targets, convert, wrong } = converting;
  const form = useRef<HTMLFormElement>(null);
  const [open, setOpen] = useState(opens.checked);
  const refused = useRefused(convert.error, wrong);
  const newest = targets.at(-1);
  useEffect(() => {
    if (convert.error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [convert.error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (targets.length && !convert.isPending) convert.mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Tiles plan={plan} targets={targets} choose={(some) => change({ targets: some })} />
      {targets.map((target) => (
        <Known key={target} target={target} plan={plan} chosen={chosen} change={change} />
      ))}
      <Others targets={targets} plan={plan} chosen={chosen} change={change} />
      <AddedFields plan={plan} targets={targets} chosen={chosen} change={change} />
      {plan.targets
        .filter(({ kind, use }) => use === null && targets.includes(kind as Target))
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
      <Foot targets={targets} isPending={convert.isPending} refused={refused} close={close}>
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
