import { Checkbox, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { ConversionTerms } from '~/api/types';
import { TARGETS } from '~/features/convert/targets';
import { FieldEdit } from '~/fields/registry';
import styles from './Conversion.module.css';
import { useChangeTerms } from './queries';

const WAYS = ['move', 'complete', 'stay'] as const;

/** What a lead becomes when nobody is asked; the dialog begins with it too. */
export function UsualTargets({ terms, mayChange }: { terms: ConversionTerms; mayChange: boolean }) {
  const { t } = useTranslation('conversion');
  const { t: words } = useTranslation('convert');
  const { mutate } = useChangeTerms();
  const pipeline = useFields('deal').find(({ code }) => code === 'CATEGORY_ID');
  const { wanted, partly, repeat } = terms;
  const change = (more: Partial<ConversionTerms['wanted']>) => {
    const { targets, pipeline: into, activities } = { ...wanted, ...more };
    mutate({ wanted: { targets, pipeline: into, activities } });
  };
  return (
    <section className={styles.part}>
      <h2>{t('usual')}</h2>
      <p>{t('usual_text')}</p>
      <div className={styles.choices}>
        {TARGETS.map((target) => (
          <Checkbox
            key={target}
            label={words(`tile_${target}`)}
            disabled={!mayChange}
            checked={wanted.targets.includes(target)}
            onChange={() =>
              change({ targets: TARGETS.filter((one) => wanted.targets.includes(one) !== (one === target)) })
            }
          />
        ))}
      </div>
      {pipeline && (
        <FieldEdit
          titled
          field={{ ...pipeline, read_only: !mayChange }}
          value={String(wanted.pipeline)}
          onChange={(value) => change({ pipeline: Number(value) || 0 })}
        />
      )}
      <Select
        label={words('activities')}
        data={WAYS.map((one) => ({ value: one, label: words(`activities_${one}`) }))}
        value={wanted.activities}
        disabled={!mayChange}
        allowDeselect={false}
        onChange={(way) => way && change({ activities: way as (typeof WAYS)[number] })}
      />
      <Switch
        label={t('partly')}
        description={t('partly_text')}
        disabled={!mayChange}
        checked={partly}
        onChange={({ currentTarget: { checked } }) => mutate({ partly: checked })}
      />
      <Switch
        label={t('repeat')}
        description={t('repeat_text')}
        disabled={!mayChange}
        checked={repeat}
        onChange={({ currentTarget: { checked } }) => mutate({ repeat: checked })}
      />
    </section>
  );
}
