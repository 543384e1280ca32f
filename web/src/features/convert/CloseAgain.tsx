import { useTranslation } from 'react-i18next';
import type { ConversionPlan } from '~/api/types';
import { BecameLinks } from './BecameLinks';
import styles from './Convert.module.css';
import { Foot } from './Foot';
import { Obstacles, obstaclesOf } from './Obstacles';
import type { useConvert } from './useConvert';
import { useRefused } from './useRefused';
import { useSubmit } from './useSubmit';

interface Props {
  plan: ConversionPlan;
  converting: ReturnType<typeof useConvert>;
  close: () => void;
}

/** A lead that became something and is worked on again: nothing more is made, it is only closed. */
export function CloseAgain({ plan, converting: { convert, wrong }, close }: Props) {
  const { t } = useTranslation('convert');
  const refused = useRefused(convert.error, wrong);
  const locked = obstaclesOf(plan).length > 0;
  const form = useSubmit(convert, !locked);
  return (
    <form {...form} className={styles.form}>
      <div className={styles.became}>
        <p>
          <b>{t('became')}</b>
          <BecameLinks became={plan.became} />
        </p>
      </div>
      <p>{t('only_closed')}</p>
      <Obstacles plan={plan} />
      <Foot
        words={t('complete')}
        locked={locked}
        isPending={convert.isPending}
        refused={refused}
        close={close}
      />
    </form>
  );
}
