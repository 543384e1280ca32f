import { Button, SegmentedControl } from '@mantine/core';
import { UserRoundSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '~/api/queries';
import type { ConversionPlan, Id, Match, Values } from '~/api/types';
import { AskFor } from '~/features/duplicates/AskFor';
import { Face } from '~/ui/Face';
import styles from './Convert.module.css';
import { Existing } from './Existing';
import type { Target } from './targets';
import { type Chosen, takenOf, type Way } from './useConvert';

interface Props {
  target: Target;
  plan: ConversionPlan;
  chosen: Chosen;
  change: (more: Partial<Chosen>) => void;
}

/** Records that may be the same: take one of them, any other, or make a new one all the same. */
export function Known({ target, plan, chosen, change }: Props) {
  const { t } = useTranslation('convert');
  const planned = plan.targets.find(({ kind }) => kind === target);
  const using = takenOf(target, chosen, plan);
  const found = foundOf(target, plan);
  const take = (id: Id | null) => change({ use: { ...chosen.use, [target]: id } });
  const other = using !== null && !found.some(({ id }) => id === using);
  if (!isKnown(target, plan, chosen)) return null;
  const denied = Boolean(plan.denied[target]);
  const anew = !denied && <Anew pressed={using === null} take={take} />;
  const of = { kind: target, values: (planned?.values ?? {}) as Values };
  return (
    <section className={styles.known} aria-label={t(`known_${target}`)}>
      {found.map((match, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: those that one may not see have no number
        <Row key={place} match={match} taken={match.id !== null && match.id === using} take={take}>
          {match.id === null && using === null && <AskFor match={match} of={of} />}
          {found.length === 1 && anew}
        </Row>
      ))}
      {other && <Other title={planned?.title ?? ''}>{anew}</Other>}
      {using !== null && (planned?.conflicts ?? []).length > 0 && (
        <Conflicts target={target} conflicts={planned?.conflicts ?? []} chosen={chosen} change={change} />
      )}
      {(denied || !other) && (
        <div className={styles.others}>
          {found.length > 1 && anew}
          <Existing target={target} take={take} />
        </div>
      )}
    </section>
  );
}

/** For what nothing is known: the way to what is there all the same. */
export function Others({ targets, plan, chosen, change }: Omit<Props, 'target'> & { targets: Target[] }) {
  const others = targets.filter((one) => !isKnown(one, plan, chosen));
  if (!others.length) return null;
  return (
    <div className={styles.others}>
      {others.map((one) => (
        <Existing key={one} target={one} take={(id) => change({ use: { ...chosen.use, [one]: id } })} />
      ))}
    </div>
  );
}

const isKnown = (target: Target, plan: ConversionPlan, chosen: Chosen) =>
  foundOf(target, plan).length > 0 || takenOf(target, chosen, plan) !== null;

/** One that was searched for. */
function Other({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('convert');
  return (
    <div className={styles.match}>
      <UserRoundSearch size={18} aria-hidden="true" />
      <span className={styles.words}>
        <b>{t('is_used', { title })}</b>
      </span>
      {children}
    </div>
  );
}

function Anew({ pressed, take }: { pressed: boolean; take: (id: null) => void }) {
  const { t } = useTranslation('convert');
  return (
    <Button
      size="xs"
      variant={pressed ? 'light' : 'default'}
      aria-pressed={pressed}
      onClick={() => take(null)}
    >
      {t('create_new')}
    </Button>
  );
}

/** Those found when it was to be made anew: one that is taken is planned differently, so its like are kept. */
function foundOf(target: Target, plan: ConversionPlan): Match[] {
  const found = plan.targets.find(({ kind }) => kind === target)?.duplicates ?? [];
  return found.slice(0, 3) as Match[];
}

interface RowProps {
  match: Match;
  taken: boolean;
  take: (id: Id | null) => void;
  children: ReactNode;
}

function Row({ match, taken, take, children }: RowProps) {
  const { t } = useTranslation('convert');
  const same = match.matched.map((one) => t(`same_${one as 'name' | 'email' | 'phone'}`)).join(', ');
  const people = usePeople();
  const owner = people.find(({ id }) => id === match.owner)?.name;
  if (match.id === null) {
    return (
      <div className={styles.match}>
        <UserRoundSearch size={18} aria-hidden="true" />
        <span className={styles.words}>{t('known_elsewhere', { department: match.department, same })}</span>
        {children}
      </div>
    );
  }
  return (
    <div className={styles.match}>
      <Face id={match.owner} name={owner ?? ''} size={28} />
      <span className={styles.words}>
        <b>{t(`is_known_${match.kind as Target}`, { title: match.title })}</b>
        <span>
          {[same, match.subtitle, owner && t('owner', { name: owner })].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Button
        size="xs"
        variant={taken ? 'light' : 'default'}
        aria-pressed={taken}
        onClick={() => take(match.id)}
      >
        {t('use_this')}
      </Button>
      {children}
    </div>
  );
}

interface ConflictsProps {
  target: Target;
  conflicts: ConversionPlan['targets'][number]['conflicts'];
  chosen: Chosen;
  change: (more: Partial<Chosen>) => void;
}

/** What it has already and the lead says otherwise. What it lacks is filled in any case. */
function Conflicts({ target, conflicts, chosen, change }: ConflictsProps) {
  const { t } = useTranslation('convert');
  const ways = chosen.ways[target] ?? {};
  return (
    <ul className={styles.conflicts}>
      {conflicts.map(({ code, title, there, fresh, appends, way }) => (
        <li key={code}>
          <span>
            <b>{title}</b>
            <span>{t('there_and_fresh', { there, fresh })}</span>
          </span>
          <SegmentedControl
            size="xs"
            aria-label={title}
            data={(['keep', 'replace', ...(appends ? (['append'] as const) : [])] as Way[]).map((one) => ({
              value: one,
              label: t(`way_${one}`),
            }))}
            value={ways[code] ?? way}
            onChange={(one) =>
              change({ ways: { ...chosen.ways, [target]: { ...ways, [code]: one as Way } } })
            }
          />
        </li>
      ))}
    </ul>
  );
}
