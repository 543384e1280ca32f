import { Checkbox, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConversionTerms } from '~/api/types';
import { Activities } from '~/features/convert/Activities';
import { Pipeline } from '~/features/convert/Pipeline';
import { TARGETS } from '~/features/convert/targets';
import styles from './Conversion.module.css';
import { useChangeTerms } from './queries';

/** What a lead becomes when nobody is asked; the dialog begins with it too. */
export function UsualTargets({ terms, mayChange }: { terms: ConversionTerms; mayChange: boolean }) {
  const { t } = useTranslation('conversion');
  const { t: words } = useTranslation('convert');
  const { mutate } = useChangeTerms();
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
      <Pipeline
        pipeline={wanted.pipeline}
        choose={(pipeline) => change({ pipeline })}
        disabled={!mayChange}
      />
      <Activities
        fate={wanted.activities}
        choose={(activities) => change({ activities })}
        disabled={!mayChange}
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
