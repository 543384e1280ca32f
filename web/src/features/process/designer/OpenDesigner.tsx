import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { LexiconProvider, type Sources } from '../lexicon';
import { createDesigner } from '../store';
import type { Process } from '../wire';
import { ConflictNote } from './ConflictNote';
import { Crumbs } from './Crumbs';
import { OpenProcess, useTemplate } from './context';
import { DesignTab } from './DesignTab';
import { DraftState } from './DraftState';
import { HeaderActions } from './HeaderActions';
import { type Tab, TabSwitch, tabFrom } from './TabSwitch';
import { useAutosave } from './useAutosave';

const RunsTab = lazy(() => import('../runs/RunsTab').then((file) => ({ default: file.RunsTab })));
const SettingsTab = lazy(() =>
  import('../settings/SettingsTab').then((file) => ({ default: file.SettingsTab })),
);

interface Props {
  process: Process;
  sources: Sources;
  reload: () => Promise<void>;
}

/** A process with its draft open: drawn, its runs, its settings. */
export function OpenDesigner({ process, sources, reload }: Props) {
  const [store] = useState(() => {
    const designer = createDesigner(process.draft);
    // A phone has room for words, not for a drawing beside its blocks.
    const outline = matchMedia('(max-width: 640px)').matches;
    designer.setState({ problems: process.problems, outline });
    return designer;
  });
  const { saver, save } = useAutosave(process, store);
  const open = useMemo(() => ({ store, process }), [store, process]);
  const [tab, setTab] = useTab();
  return (
    <OpenProcess value={open}>
      <WithWords sources={sources}>
        <Page
          title={process.name}
          crumbs={<Crumbs kind={process.kind} />}
          aside={<DraftState process={process} save={save} onRetry={() => void saver.flush()} />}
          center={<TabSwitch tab={tab} onChange={setTab} />}
          actions={<HeaderActions process={process} saver={saver} />}
        >
          {save.state === 'conflict' && <ConflictNote error={save.error} reload={reload} />}
          {tab === 'design' && <DesignTab />}
          <Suspense fallback={<LoadingRows />}>
            {tab === 'runs' && <RunsTab process={process} />}
            {tab === 'settings' && <SettingsTab process={process} />}
          </Suspense>
        </Page>
      </WithWords>
    </OpenProcess>
  );
}

/** Variables that are being edited are words that the drawing can use at once. */
function WithWords({ sources, children }: { sources: Sources; children: React.ReactNode }) {
  return (
    <LexiconProvider sources={sources} template={useTemplate()}>
      {children}
    </LexiconProvider>
  );
}

function useTab(): [Tab, (tab: Tab) => void] {
  const { tab } = useSearch({ from: '/inside/processes/$kind/$id' });
  const navigate = useNavigate();
  const go = (next: Tab) =>
    void navigate({
      to: '.',
      search: (old) => ({ ...old, tab: next === 'design' ? undefined : next }),
      replace: true,
    });
  return [tabFrom(tab), go];
}
