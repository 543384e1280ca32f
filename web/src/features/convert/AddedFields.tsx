import { Checkbox, MultiSelect } from '@mantine/core';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { ConversionPlan, Field } from '~/api/types';
import styles from './Convert.module.css';
import type { Target } from './targets';
import type { Chosen } from './useConvert';

interface Props {
  plan: Pick<ConversionPlan, 'verdicts' | 'may_add_fields'>;
  targets: Target[];
  chosen: Chosen;
  change: (more: Partial<Chosen>) => void;
}

type Verdict = ConversionPlan['verdicts'][number];

/** The added fields of the lead that have a value: where each goes. */
export function AddedFields({ plan, targets, chosen, change }: Props) {
  const { t } = useTranslation('convert');
  const added = plan.verdicts.filter(({ custom }) => custom);
  const missing = added.filter(({ lost }) => lost).length;
  if (!added.length) return null;
  return (
    <fieldset className={styles.part}>
      <legend>
        {t('added')} {missing > 0 && <small>{t('added_missing', { count: missing })}</small>}
      </legend>
      <div className={styles.rows}>
        {added.map((verdict) => (
          <Row key={verdict.code} {...{ verdict, plan, targets, chosen, change }} />
        ))}
      </div>
      {plan.may_add_fields && (
        <Checkbox
          mt={8}
          size="xs"
          label={t('remember')}
          checked={chosen.remember}
          onChange={({ currentTarget: { checked } }) => change({ remember: checked })}
        />
      )}
      {!plan.may_add_fields && <p className={styles.hint}>{t('may_not_add_fields')}</p>}
    </fieldset>
  );
}

function Row({ verdict, plan, targets, chosen, change }: Props & { verdict: Verdict }) {
  const { t } = useTranslation('convert');
  const places = usePlaces(verdict, plan, targets);
  const value = Object.entries(verdict.goes)
    .filter(([target]) => targets.includes(target as Target))
    .map(([target, code]) => `${target}:${code}`);
  const choose = (wanted: string[]) => {
    const goes = wanted.map((one) => one.split(':') as [Target, string]);
    change({ fields: { ...chosen.fields, [verdict.code]: Object.fromEntries(goes) } });
  };
  const hindered = Object.values(verdict.hindered).join(' ');
  return (
    <div className={styles.row}>
      <span>
        <b>{verdict.title}</b>
        <span>{verdict.shown}</span>
      </span>
      <ArrowRight size={16} aria-hidden="true" />
      <MultiSelect
        aria-label={t('goes_to', { field: verdict.title })}
        placeholder={value.length ? '' : t('stays')}
        data={places}
        value={value}
        error={hindered || undefined}
        onChange={choose}
      />
    </div>
  );
}

/** The fields that can take it, by target; where none has the same code it can be made. */
function usePlaces(verdict: Verdict, plan: Props['plan'], targets: Target[]) {
  const { t } = useTranslation('convert');
  const fields: Record<Target, Field[]> = {
    contact: useFields('contact'),
    company: useFields('company'),
    deal: useFields('deal'),
  };
  return targets.map((target) => {
    const fits = verdict.fits[target] ?? [];
    const there = fields[target].filter(({ code }) => fits.includes(code));
    const named = there.map(({ code, title }) => ({
      value: `${target}:${code}`,
      label: `${t(`tile_${target}`)}: ${title}`,
    }));
    const same = {
      value: `${target}:new`,
      label: t(`create_in_${target}`),
      disabled: !plan.may_add_fields,
    };
    const items = there.some(({ code }) => code === verdict.code) ? named : [same, ...named];
    return { group: t(`tile_${target}`), items };
  });
}
