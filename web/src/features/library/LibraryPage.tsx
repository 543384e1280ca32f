import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Download, FolderPlus, LibraryBig, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { libraryQuery } from '~/api/library';
import type { LibraryFolder } from '~/api/types';
import { wayTo } from '~/fields/types/folderPath';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { ViewSwitch } from '~/ui/ViewSwitch';
import { ClashDialog } from './ClashDialog';
import { FolderContent } from './FolderContent';
import { FolderTree } from './FolderTree';
import { Going } from './Going';
import styles from './Library.module.css';
import { NameDialog } from './NameDialog';
import { useDrop } from './useDrop';
import { useFiling } from './useFiling';
import { useFolders } from './useFolders';
import { useZip } from './useZip';

/** The libraries at the left, what lies in the chosen folder at the right. */
export function LibraryPage() {
  const { t } = useTranslation();
  const { t: words } = useTranslation('library');
  const { folder } = useSearch({ from: '/inside/$section' });
  const { data, error, refetch } = useQuery(libraryQuery);
  const folders = data?.folders ?? [];
  const open = folders.find(({ id }) => id === folder) ?? (folder ? undefined : folders[0]);
  return (
    <Page title={t('documents')} actions={<ViewSwitch kind="document" view="library" />}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={9} />)}
      {data && !folders.length && (
        <EmptyState icon={LibraryBig} title={words('no_library')} text={words('no_library_text')} />
      )}
      {data && folders.length > 0 && (
        <div className={styles.library}>
          <FolderTree folders={folders} open={open} />
          {open ? (
            <Open key={open.id} folders={folders} open={open} />
          ) : (
            <EmptyState icon={LibraryBig} title={words('folder_gone')} text={words('folder_gone_text')} />
          )}
        </div>
      )}
    </Page>
  );
}

interface OpenProps {
  folders: readonly LibraryFolder[];
  open: LibraryFolder;
}

/** Files may be dropped anywhere on it. */
function Open({ folders, open }: OpenProps) {
  const { t } = useTranslation('library');
  const { take, going, failed, clashing, settle } = useFiling(open.id);
  const mayAdd = open.can.includes('add');
  const { over, ...drop } = useDrop(mayAdd ? take : undefined);
  return (
    <section className={styles.open} aria-label={open.name} data-over={over || undefined} {...drop}>
      <Head folders={folders} open={open} take={take} />
      <Going going={going} failed={failed} />
      <FolderContent folders={folders} open={open} />
      {over && <p className={styles.drop}>{t('drop_here', { name: open.name })}</p>}
      {clashing.length > 0 && <ClashDialog names={clashing.map(({ name }) => name)} settle={settle} />}
    </section>
  );
}

function Head({ folders, open, take }: OpenProps & { take: (files: File[]) => void }) {
  const { t } = useTranslation('library');
  const [adding, add] = useState(false);
  const { create } = useFolders();
  const zip = useZip();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.head}>
      <nav aria-label={t('way')}>
        {wayTo(folders, open.id).map(({ id, name }) => (
          <Link
            key={id}
            to="/$section"
            params={{ section: 'documents' }}
            search={{ folder: id }}
            aria-current={id === open.id ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      <Button
        size="xs"
        variant="default"
        leftSection={<Download size={14} />}
        aria-label={t('zip', { name: open.name })}
        onClick={() => zip(open.id)}
      >
        {t('zip_short')}
      </Button>
      {open.can.includes('add') && (
        <>
          <Button
            size="xs"
            variant="default"
            leftSection={<FolderPlus size={14} />}
            aria-label={t('new_folder')}
            onClick={() => add(true)}
          >
            {t('new_folder')}
          </Button>
          <Button
            size="xs"
            leftSection={<Upload size={14} />}
            aria-label={t('upload')}
            onClick={() => input.current?.click()}
          >
            {t('upload')}
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t('upload')}
            onChange={({ currentTarget }) => {
              take([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </>
      )}
      {adding && (
        <NameDialog
          title={t('new_folder')}
          name=""
          save={(name) => create.mutateAsync({ parent: open.id, name })}
          close={() => add(false)}
        />
      )}
    </header>
  );
}
