import { Link, useNavigate } from '@tanstack/react-router';
import { List, SquareKanban } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import { hasBoard, SECTIONS } from '~/api/kinds';
import type { Kind } from '~/api/types';
import styles from './ViewSwitch.module.css';

const ICONS = { board: SquareKanban, list: List };
/** No form stays open over it. */
const CLOSED = { new: undefined, of: undefined, from: undefined };

interface Props {
  kind: Kind;
  view: 'board' | 'list';
}

/** Board or list; what was searched and filtered for, its order and its saved view stay. */
export function ViewSwitch({ kind, view }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const other = view === 'list' ? 'board' : 'list';
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
      {(['board', 'list'] as const).map((each) => {
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
