import { UnstyledButton } from '@mantine/core';
import { CircleCheck, ShieldX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConversionPlan } from '~/api/types';
import { money } from '~/i18n/format';
import { KIND_ICONS } from '~/ui/kindIcons';
import styles from './Convert.module.css';
import { TARGETS, type Target } from './targets';

type Offered = Pick<ConversionPlan, 'targets' | 'denied' | 'partly' | 'returning'>;

interface Props {
  plan: Offered;
  targets: Target[];
  choose: (targets: Target[]) => void;
}

/** Contact, company, deal: any of the seven ways to choose among them. What may not be made is locked, and says why. */
export function Tiles({ plan, targets, choose }: Props) {
  const { t } = useTranslation('convert');
  const denied = TARGETS.flatMap((one) => plan.denied[one] ?? []);
  return (
    <fieldset className={styles.part}>
      <legend>{t('what')}</legend>
      <div className={styles.tiles}>
        {TARGETS.map((target) => (
          <Tile
            key={target}
            {...{ target, plan }}
            checked={targets.includes(target)}
            toggle={() => choose(TARGETS.filter((one) => targets.includes(one) !== (one === target)))}
          />
        ))}
      </div>
      {plan.returning && <p className={styles.hint}>{t('returning')}</p>}
      {denied.length > 0 && (
        <p className={styles.denied}>
          <ShieldX size={15} aria-hidden="true" />
          <span>
            {denied.join(' ')} {plan.partly ? t('the_rest') : t('not_partly')}
          </span>
        </p>
      )}
    </fieldset>
  );
}

interface TileProps {
  target: Target;
  plan: Offered;
  checked: boolean;
  toggle: () => void;
}

function Tile({ target, plan, checked, toggle }: TileProps) {
  const { t } = useTranslation('convert');
  const Icon = KIND_ICONS[target];
  const locked = Boolean(plan.denied[target]);
  const words = checked ? saidOf(plan, target) || t('new') : t('not_made');
  return (
    <UnstyledButton
      role="checkbox"
      aria-checked={checked}
      aria-disabled={locked || undefined}
      className={styles.tile}
      data-checked={checked || undefined}
      data-locked={locked || undefined}
      onClick={() => !(locked || plan.returning) && toggle()}
    >
      <Icon size={18} aria-hidden="true" />
      <span className={styles.tileWords}>
        <b>{t(`tile_${target}`)}</b>
        <span>{locked ? t('access_denied') : words}</span>
      </span>
      {locked && <ShieldX size={16} color="var(--t-pink)" aria-hidden="true" />}
      {checked && !locked && <CircleCheck size={18} aria-hidden="true" />}
    </UnstyledButton>
  );
}

/** What tells it apart: its name, of a deal the amount. */
function saidOf(plan: Offered, target: Target): string | undefined {
  const planned = plan.targets.find(({ kind }) => kind === target);
  const amount = Number(planned?.values.OPPORTUNITY ?? 0);
  if (target !== 'deal' || !amount) return planned?.title;
  return money(amount, String(planned?.values.CURRENCY_ID ?? ''));
}
