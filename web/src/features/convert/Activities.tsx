import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConversionTerms } from '~/api/types';
import styles from './Convert.module.css';

export type Fate = ConversionTerms['wanted']['activities'];

const FATES: readonly Fate[] = ['move', 'complete', 'stay'];

interface Props {
  fate: Fate;
  choose: (fate: Fate) => void;
  disabled?: boolean;
}

/** What becomes of the activities that are still planned. */
export function Activities({ fate, choose, disabled = false }: Props) {
  const { t } = useTranslation('convert');
  return (
    <Select
      className={styles.activities}
      label={t('activities')}
      data={FATES.map((one) => ({ value: one, label: t(`activities_${one}`) }))}
      value={fate}
      disabled={disabled}
      allowDeselect={false}
      onChange={(one) => one && choose(one as Fate)}
    />
  );
}
