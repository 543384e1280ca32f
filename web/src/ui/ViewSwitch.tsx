import { Link, useNavigate } from '@tanstack/react-router';
import { LibraryBig, List, SquareKanban } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import { hasBoard, SECTIONS } from '~/api/kinds';
import type { Kind } from '~/api/types';
import styles from './ViewSwitch.module.css';

const ICONS = { library: LibraryBig, board: SquareKanban, list: List };
type View = keyof typeof ICONS;
const VIEWS: readonly View[] = ['board', 'list'];
const OF_DOCUMENTS: readonly View[] = ['library', 'board', 'list'];
/** No form stays open over it. */
const CLOSED = { new: undefined, of: undefined, from: undefined };

interface Props {
  kind: Kind;
  view: View;
}

/** Board, list or library; what was searched and filtered for, its order and its saved view stay. */
export function ViewSwitch({ kind, view }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const views = kind === 'document' ? OF_DOCUMENTS : VIEWS;
  const other = views[(views.indexOf(view) + 1) % views.length] ?? 'list';
  const go = () =>
    void navigate({
      to: '/$section',
      params: { section: SECTIONS[kind] },
      search: (shown) => ({ ...shown, ...CLOSED, view: other }),
    });
  useActions(
    hasBoard(kind)
      ? [{ id: 'view', title: t(`show_${other}`), group: 'here', icon: ICONS[other], keys: 'v', run: go }]
      : [],
  );
  if (!hasBoard(kind)) return null;
  return (
    <nav className={styles.switch} aria-label={t('view')}>
      {views.map((each) => {
        const Icon = ICONS[each];
        return (
          <Link
            key={each}
            to="/$section"
            params={{ section: SECTIONS[kind] }}
            search={(shown) => ({ ...shown, ...CLOSED, view: each })}
            aria-label={t(`view_${each}`)}
            title={t(`view_${each}`)}
            aria-current={each === view ? 'page' : undefined}
            aria-keyshortcuts={each === other ? 'V' : undefined}
          >
            <Icon size={15} aria-hidden="true" />
          </Link>
        );
      })}
    </nav>
  );
}
