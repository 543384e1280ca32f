import { Button } from '@mantine/core';
import { type LucideIcon, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import type { Moves } from '~/features/moving/useMoves';
import { StartMany } from '~/features/start/lazily';
import { number } from '~/i18n/format';
import { NOTHING, type Selection } from '../grid/selection';
import type { Chosen } from '../grid/useGrid';
import type { List } from '../useList';
import { useCount } from '../useRows';
import styles from './Bulk.module.css';
import { BulkDialog } from './BulkDialog';
import { type DeedName, deedsFor } from './deeds';
import { wishOf } from './useBulk';

const ConvertMany = lazy(() =>
  import('~/features/convert/ConvertMany').then((file) => ({ default: file.ConvertMany })),
);

const ICON = 14;

interface Props {
  list: List;
  chosen: Chosen;
  moves: Moves;
}

/** What can be done to the chosen rows. */
export function BulkBar({ list, chosen: { selection, select }, moves }: Props) {
  const { t } = useTranslation('list');
  const [doing, begin] = useState<DeedName | null>(null);
  const end = () => begin(null);
  const total = useTotal(list);
  const shown = selection.everything ? total.shown : number(selection.ids.size);
  const wish = wishOf(selection, list.asked);
  const deeds = deedsFor(list.kind, list.can).map(({ words, ...deed }) => ({
    ...deed,
    group: 'here' as const,
    title: t(words),
    run: () => begin(deed.id),
  }));
  useActions(deeds);
  return (
    <section className={styles.bar} aria-label={t('chosen', { shown })}>
      <b aria-live="polite">{t('chosen', { shown })}</b>
      {offersAll(list, selection, total.count) && (
        <Button size="compact-sm" variant="subtle" onClick={() => select({ ...selection, everything: true })}>
          {t('choose_everything', { shown: total.shown })}
        </Button>
      )}
      <span className={styles.gap} />
      {deeds.map((deed) => (
        <DeedButton key={deed.id} {...deed} />
      ))}
      <DeedButton icon={X} title={t('choose_none')} run={() => select(NOTHING)} />
      <Suspense>
        {doing === 'convert' && (
          <ConvertMany
            leads={wish.ids}
            asked={wish.asked}
            count={selection.everything ? total.count : selection.ids.size}
            close={end}
            finished={(left) => select(left.length ? { ...NOTHING, ids: new Set(left) } : NOTHING)}
          />
        )}
        {doing === 'start' && (
          <StartMany
            list={list}
            selection={selection}
            shown={shown}
            close={end}
            finished={() => select(NOTHING)}
          />
        )}
      </Suspense>
      {doing && doing !== 'convert' && doing !== 'start' && (
        <BulkDialog
          deed={doing}
          {...{ list, selection, moves }}
          close={end}
          finished={() => select(NOTHING)}
        />
      )}
    </section>
  );
}

function useTotal({ kind, asked }: List): { count: number; shown: string } {
  const { data } = useCount(kind, asked);
  const count = data?.count ?? 0;
  return { count, shown: number(count) + (data?.more ? '+' : '') };
}

/** Once all loaded rows are chosen, those that are not loaded can be chosen too. */
function offersAll({ ids }: List, selection: Selection, total: number): boolean {
  return !selection.everything && selection.ids.size === ids.length && total > ids.length;
}

interface DeedProps {
  icon: LucideIcon;
  title: string;
  keys?: string | undefined;
  run: () => void;
}

function DeedButton({ icon: Icon, title, keys, run }: DeedProps) {
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<Icon size={ICON} aria-hidden="true" />}
      aria-keyshortcuts={keys?.toUpperCase()}
      onClick={run}
    >
      {title}
    </Button>
  );
}
