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
  /** Whether one that is there can be chosen where none may be made. */
  links?: boolean;
}

/** Contact, company, deal: any of the seven ways to choose among them. What may not be made is locked, and says why. */
export function Tiles({ plan, targets, choose, links = false }: Props) {
  const { t } = useTranslation('convert');
  const denied = TARGETS.flatMap((one) => plan.denied[one] ?? []);
  return (
    <fieldset className={styles.part}>
      <legend>{t('what')}</legend>
      <div className={styles.tiles}>
        {TARGETS.map((target) => (
          <Tile
            key={target}
            {...{ target, plan, links }}
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
  links: boolean;
  checked: boolean;
  toggle: () => void;
}

function Tile({ target, plan, links, checked, toggle }: TileProps) {
  const { t } = useTranslation('convert');
  const Icon = KIND_ICONS[target];
  const denied = Boolean(plan.denied[target]);
  const locked = denied && !links;
  const toLink = denied && !plan.targets.find(({ kind }) => kind === target)?.use;
  const idle = denied ? t('access_denied') : t('not_made');
  const words = toLink ? t('to_link') : saidOf(plan, target) || t('new');
  return (
    <UnstyledButton
      role="checkbox"
      aria-checked={checked}
      aria-disabled={locked || undefined}
      className={styles.tile}
      data-checked={checked || undefined}
      data-locked={(denied && !checked) || undefined}
      onClick={() => !(locked || plan.returning) && toggle()}
    >
      <Icon size={18} aria-hidden="true" />
      <span className={styles.tileWords}>
        <b>{t(`tile_${target}`)}</b>
        <span>{checked ? words : idle}</span>
      </span>
      {denied && !checked && <ShieldX size={16} color="var(--t-pink)" aria-hidden="true" />}
      {checked && <CircleCheck size={18} aria-hidden="true" />}
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
