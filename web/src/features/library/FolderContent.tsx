import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Files, Folder } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { LibraryFolder, ListRow } from '~/api/types';
import { amountOf, personOf, textOf } from '~/fields/read';
import { size } from '~/i18n/format';
import { Ago } from '~/ui/Ago';
import { EmptyState } from '~/ui/EmptyState';
import { PersonName } from '~/ui/Face';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { RecordLink } from '~/ui/RecordLink';
import { StageDot } from '~/ui/StageDot';
import styles from './Library.module.css';
import { DocumentMenu, FolderMenu } from './menus';
import { signOf } from './signs';
import { useDocuments } from './useDocuments';

interface Props {
  folders: readonly LibraryFolder[];
  open: LibraryFolder;
}

/** Folders first, then files by their names. */
export function FolderContent({ folders, open }: Props) {
  const { t } = useTranslation('library');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useDocuments(open.id);
  const inner = folders.filter(({ parent }) => parent === open.id);
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={6} />;
  if (inner.length + rows.length === 0) {
    return (
      <EmptyState
        icon={Files}
        title={t('empty_title')}
        text={open.can.includes('add') ? t('empty_text') : t('empty_read')}
      />
    );
  }
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['name', 'version', 'size', 'stage', 'who', 'when'] as const).map((name) => (
              <th key={name} scope="col" className={styles[name]}>
                {t(name)}
              </th>
            ))}
            <th scope="col" className={styles.act}>
              <span className="unseen">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {inner.map((one) => (
            <FolderRow key={one.id} folder={one} folders={folders} />
          ))}
          {rows.map((row) => (
            <DocumentRow key={row.id} row={row} folders={folders} />
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function FolderRow({ folder, folders }: { folder: LibraryFolder; folders: readonly LibraryFolder[] }) {
  return (
    <tr>
      <td className={styles.name}>
        <Link to="/$section" params={{ section: 'documents' }} search={{ folder: folder.id }}>
          <Folder size={17} aria-hidden="true" />
          <span>{folder.name}</span>
        </Link>
      </td>
      <td className={styles.version} />
      <td className={styles.size} />
      <td className={styles.stage} />
      <td className={styles.who} />
      <td className={styles.when} />
      <td className={styles.act}>
        <FolderMenu folder={folder} folders={folders} />
      </td>
    </tr>
  );
}

function DocumentRow({ row, folders }: { row: ListRow; folders: readonly LibraryFolder[] }) {
  const { values, id, title } = row;
  const Icon = signOf(textOf(values, 'FILE_TYPE'));
  return (
    <tr>
      <td className={styles.name}>
        <RecordLink kind="document" id={id}>
          <Icon size={17} aria-hidden="true" />
          <span>{title}</span>
        </RecordLink>
      </td>
      <td className={styles.version}>{amountOf(values, 'VERSION')}</td>
      <td className={styles.size}>{size(amountOf(values, 'SIZE'))}</td>
      <td className={styles.stage}>
        <StageOf code={textOf(values, 'STAGE_ID')} />
      </td>
      <td className={styles.who}>
        <PersonName id={personOf(values, 'MODIFY_BY_ID') ?? personOf(values, 'CREATED_BY_ID')} />
      </td>
      <td className={styles.when}>
        <Ago at={textOf(values, 'DATE_MODIFY')} />
      </td>
      <td className={styles.act}>
        <DocumentMenu row={row} folders={folders} />
      </td>
    </tr>
  );
}

function StageOf({ code }: { code: string }) {
  const field = useFields('document').find((one) => one.code === 'STAGE_ID');
  const stage = field?.choices?.find(({ value }) => value === code);
  if (!stage) return null;
  return (
    <>
      <StageDot color={stage.color ?? ''} />
      {stage.title}
    </>
  );
}
