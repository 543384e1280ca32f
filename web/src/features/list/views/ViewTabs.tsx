import { Button } from '@mantine/core';
import { Users } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '~/api/types';
import type { List } from '../useList';
import { SaveView } from './SaveView';
import { isBare, sameSettings, searchOf, settingsOf } from './settings';
import { useSaveView, useViews } from './useViews';
import { ViewMenu } from './ViewMenu';
import styles from './Views.module.css';

/** All records, then every saved view; the open one can be saved anew once it was changed. */
export function ViewTabs({ list }: { list: List }) {
  const { t } = useTranslation('list');
  const { kind, search, change } = list;
  const { data: views = [] } = useViews(kind);
  const { mutate: save } = useSaveView(kind);
  const open = views.find(({ id }) => id === search.saved) ?? null;
  const now = settingsOf(search);
  const changed = !sameSettings(now, open?.settings ?? {});
  useFirst(list, views);
  return (
    <div className={styles.tabs}>
      <nav aria-label={t('views')}>
        <Tab open={!open} show={() => change(searchOf(null))}>
          {t(`all_${kind}`)}
        </Tab>
        {views.map((view) => (
          <Tab
            key={view.id}
            open={view.id === open?.id}
            show={() => change(searchOf(view))}
            shared={view.shared}
          >
            {view.name}
          </Tab>
        ))}
      </nav>
      {open && <ViewMenu list={list} view={open} />}
      {open && changed && open.can.includes('edit') && (
        <Button size="compact-sm" variant="light" onClick={() => save({ id: open.id, settings: now })}>
          {t('save_changes')}
        </Button>
      )}
      {changed && <SaveView list={list} settings={now} />}
    </div>
  );
}

interface TabProps {
  open: boolean;
  shared?: boolean;
  show: () => void;
  children: string;
}

function Tab({ open, shared, show, children }: TabProps) {
  const { t } = useTranslation('list');
  return (
    <button type="button" aria-current={open ? 'page' : undefined} onClick={show}>
      {children}
      {shared && <Users size={12} role="img" aria-label={t('shared')} />}
    </button>
  );
}

/** A list that was opened without further wishes shows the view that this person put first. */
function useFirst({ search, change }: List, views: readonly SavedView[]) {
  const first = views.find((view) => view.first);
  const bare = isBare(search);
  const show = useEffectEvent(() => first && change(searchOf(first)));
  const id = first?.id;
  useEffect(() => {
    if (bare && id !== undefined) show();
  }, [bare, id]);
}
