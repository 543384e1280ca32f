import { Button, Checkbox, Select } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversionPlan } from '~/api/types';
import { useReason } from '~/ui/useReason';
import { AddedFields } from './AddedFields';
import { AskedFields } from './AskedFields';
import styles from './Convert.module.css';
import { Known } from './Known';
import { Tiles } from './Tiles';
import { placeOf } from './targets';
import type { useConvert } from './useConvert';
import { Verdicts } from './Verdicts';

const WAYS = ['move', 'complete', 'stay'] as const;

interface Props {
  plan: ConversionPlan;
  converting: ReturnType<typeof useConvert>;
  close: () => void;
  opens: { checked: boolean };
}

export function ConvertForm({ plan, converting, close, opens }: Props) {
  const { t } = useTranslation('convert');
  const { t: app } = useTranslation();
  const { chosen, change, targets, convert, wrong } = converting;
  const form = useRef<HTMLFormElement>(null);
  const [open, setOpen] = useState(opens.checked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (targets.length && !convert.isPending)
      convert.mutate(undefined, { onError: () => focusFirst(form.current) });
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
      <AddedFields plan={plan} targets={targets} chosen={chosen} change={change} />
      {targets.map((target) => (
        <AskedFields
          key={target}
          target={target}
          plan={plan}
          chosen={chosen}
          change={change}
          wrong={messagesOf(target, wrong)}
        />
      ))}
      <Select
        className={styles.activities}
        label={t('activities')}
        data={WAYS.map((one) => ({ value: one, label: t(`activities_${one}`) }))}
        value={chosen.activities}
        allowDeselect={false}
        onChange={(way) => way && change({ activities: way as (typeof WAYS)[number] })}
      />
      <Verdicts plan={plan} />
      <Refusal error={convert.error} wrong={wrong} />
      <footer className={styles.foot}>
        <Checkbox
          label={t('open_afterwards')}
          checked={open}
          onChange={({ currentTarget: { checked } }) => {
            opens.checked = checked;
            setOpen(checked);
          }}
        />
        <Button variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button
          type="submit"
          disabled={targets.length === 0}
          loading={convert.isPending}
          aria-keyshortcuts="Control+Enter"
        >
          {targets.length
            ? t('convert_to', { targets: targets.map((one) => t(`to_${one}`)).join(' + ') })
            : t('convert')}
        </Button>
      </footer>
    </form>
  );
}

/** What no field of the form can show. */
function Refusal({ error, wrong }: { error: Error | null; wrong: Record<string, string> }) {
  const reason = useReason();
  const { t } = useTranslation('convert');
  if (!error) return null;
  const shown = Object.entries(wrong).filter(([place]) => placeOf(place)[1] === '');
  const fields = Object.keys(wrong).length - shown.length;
  const words = shown.length ? shown.map(([, message]) => message).join(' ') : reason(error);
  return (
    <p role="alert" className={styles.refused}>
      {fields > 0 ? t('fill_in', { count: fields }) : words}
    </p>
  );
}

function messagesOf(target: string, wrong: Record<string, string>): Record<string, string> {
  const own = Object.entries(wrong).filter(([place]) => placeOf(place)[0] === target);
  return Object.fromEntries(own.map(([place, message]) => [placeOf(place)[1], message]));
}

function focusFirst(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
