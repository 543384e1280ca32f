import { Link } from '@tanstack/react-router';
import { Building, Folder, FolderOpen, Globe } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LibraryFolder } from '~/api/types';
import { wayTo } from '~/fields/types/folderPath';
import styles from './Library.module.css';

interface Props {
  folders: readonly LibraryFolder[];
  open: LibraryFolder | undefined;
}

/** Every library, and the folders on the way to the open one with those beside it. */
export function FolderTree({ folders, open }: Props) {
  const { t } = useTranslation('library');
  const way = open ? wayTo(folders, open.id).map(({ id }) => id) : [];
  return (
    <nav className={styles.tree} aria-label={t('libraries')}>
      <Level folders={folders} parent={null} way={way} open={open} />
    </nav>
  );
}

interface LevelProps extends Props {
  parent: number | null;
  way: number[];
}

function Level({ folders, parent, way, open }: LevelProps) {
  const here = folders.filter((one) => one.parent === parent);
  if (!here.length) return null;
  return (
    <ul>
      {here.map((one) => (
        <li key={one.id}>
          <Link
            to="/$section"
            params={{ section: 'documents' }}
            search={{ folder: one.id }}
            aria-current={one.id === open?.id ? 'page' : undefined}
          >
            <Sign folder={one} opened={way.includes(one.id)} />
            <span>{one.name}</span>
          </Link>
          {way.includes(one.id) && <Level folders={folders} parent={one.id} way={way} open={open} />}
        </li>
      ))}
    </ul>
  );
}

function Sign({ folder, opened }: { folder: LibraryFolder; opened: boolean }) {
  const library = folder.department === null ? Globe : Building;
  const inner = opened ? FolderOpen : Folder;
  const Icon = folder.parent === null ? library : inner;
  return <Icon size={15} aria-hidden="true" />;
}
