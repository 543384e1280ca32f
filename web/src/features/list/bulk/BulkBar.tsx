import { Button } from '@mantine/core';
import { ArrowRightLeft, PencilLine, Play, Trash2, UserRound, Workflow, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import { STAGE_FIELDS } from '~/api/kinds';
import { StartMany } from '~/features/start/lazily';
import { number } from '~/i18n/format';
import { NOTHING, type Selection } from '../grid/selection';
import type { Chosen } from '../grid/useGrid';
import type { List } from '../useList';
import { useCount } from '../useRows';
import styles from './Bulk.module.css';
import { BulkDialog, type Deed } from './BulkDialog';

const ConvertMany = lazy(() =>
  import('~/features/convert/ConvertMany').then((file) => ({ default: file.ConvertMany })),
);

const ICON = 14;

/** What can be done to the chosen rows. */
export function BulkBar({ list, chosen: { selection, select } }: { list: List; chosen: Chosen }) {
  const { t } = useTranslation('list');
  const [deed, setDeed] = useState<Deed | null>(null);
  const [converting, convert] = useState(false);
  const [starting, start] = useState(false);
  const total = useTotal(list);
  const shown = selection.everything ? total.shown : number(selection.ids.size);
  const may = (right: string) => list.can.includes(right);
  useActions([
    {
      id: 'assign',
      title: t('assign'),
      group: 'here',
      icon: UserRound,
      keys: 'a',
      run: () => setDeed('assign'),
    },
    {
      id: 'edit',
      title: t('edit_field'),
      group: 'here',
      icon: PencilLine,
      keys: 'e',
      run: () => setDeed('edit'),
    },
    ...(STAGE_FIELDS[list.kind]
      ? [
          {
            id: 'move',
            title: t('move'),
            group: 'here',
            icon: Workflow,
            keys: 's',
            run: () => setDeed('move'),
          } as const,
        ]
      : []),
    { id: 'delete', title: t('delete'), group: 'here', icon: Trash2, run: () => setDeed('delete') },
  ]);
  return (
    <section className={styles.bar} aria-label={t('chosen', { shown })}>
      <b aria-live="polite">{t('chosen', { shown })}</b>
      {offersAll(list, selection, total.count) && (
        <Button size="compact-sm" variant="subtle" onClick={() => select({ ...selection, everything: true })}>
          {t('choose_everything', { shown: total.shown })}
        </Button>
      )}
      <span className={styles.gap} />
      {may('update') && (
        <>
          <DeedButton icon={PencilLine} label={t('edit_field')} act={() => setDeed('edit')} />
          {STAGE_FIELDS[list.kind] && (
            <DeedButton icon={Workflow} label={t('move')} act={() => setDeed('move')} />
          )}
          <DeedButton icon={UserRound} label={t('assign')} act={() => setDeed('assign')} />
        </>
      )}
      {list.kind === 'lead' && may('convert') && !selection.everything && (
        <DeedButton icon={ArrowRightLeft} label={t('convert')} act={() => convert(true)} />
      )}
      {may('start') && <DeedButton icon={Play} label={t('start')} act={() => start(true)} />}
      {may('delete') && <DeedButton icon={Trash2} label={t('delete')} act={() => setDeed('delete')} />}
      <DeedButton icon={X} label={t('choose_none')} act={() => select(NOTHING)} />
      <Suspense>
        {converting && (
          <ConvertMany
            leads={[...selection.ids]}
            close={() => convert(false)}
            finished={(left) => select(left.length ? { ...NOTHING, ids: new Set(left) } : NOTHING)}
          />
        )}
        {starting && (
          <StartMany
            list={list}
            selection={selection}
            shown={shown}
            close={() => start(false)}
            finished={() => select(NOTHING)}
          />
        )}
      </Suspense>
      {deed && (
        <BulkDialog
          deed={deed}
          list={list}
          selection={selection}
          close={() => setDeed(null)}
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

function DeedButton({ icon: Icon, label, act }: { icon: typeof X; label: string; act: () => void }) {
  return (
    <Button size="xs" variant="default" leftSection={<Icon size={ICON} aria-hidden="true" />} onClick={act}>
      {label}
    </Button>
  );
}
