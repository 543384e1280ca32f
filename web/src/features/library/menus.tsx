import { ActionIcon, Button, Menu, Modal } from '@mantine/core';
import { Copy, Download, EllipsisVertical, FolderInput, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { address } from '~/api/client';
import type { LibraryFolder, ListRow } from '~/api/types';
import form from '~/features/settings/FieldForm.module.css';
import { useDelete } from '~/ui/useDelete';
import { NameDialog } from './NameDialog';
import { PlaceDialog } from './PlaceDialog';
import { useDocumentWishes, useFolders } from './useFolders';
import { useZip } from './useZip';

type Asked = 'rename' | 'move' | 'copy' | 'delete' | null;
interface Props {
  folders: readonly LibraryFolder[];
}

/** What can be done with a document. */
export function DocumentMenu({ row: { id, title, can }, folders }: Props & { row: ListRow }) {
  const { t } = useTranslation('library');
  const [asked, ask] = useState<Asked>(null);
  const { rename, move, copy } = useDocumentWishes();
  const remove = useDelete('document');
  const close = () => ask(null);
  const mayUpdate = can.includes('update');
  return (
    <>
      <Actions
        title={title}
        download={() => window.location.assign(address(`/documents/${id}/content`))}
        mayUpdate={mayUpdate}
        remove={can.includes('delete') ? () => remove({ id, title }) : undefined}
        ask={ask}
      />
      {asked === 'rename' && (
        <NameDialog
          title={t('rename')}
          name={title}
          save={(name) => rename.mutateAsync({ id, name })}
          close={close}
        />
      )}
      {(asked === 'move' || asked === 'copy') && (
        <PlaceDialog
          title={t(asked)}
          folders={folders}
          act={(to) => (asked === 'move' ? move : copy).mutateAsync({ ids: [id], to })}
          close={close}
        />
      )}
    </>
  );
}

/** What can be done with a folder and all in it. */
export function FolderMenu({ folder, folders }: Props & { folder: LibraryFolder }) {
  const { t } = useTranslation('library');
  const [asked, ask] = useState<Asked>(null);
  const { change, copy, remove } = useFolders();
  const zip = useZip();
  const { id, name, can } = folder;
  const close = () => ask(null);
  return (
    <>
      <Actions
        title={name}
        download={() => zip(id)}
        mayUpdate={can.includes('update')}
        remove={can.includes('delete') ? () => ask('delete') : undefined}
        ask={ask}
      />
      {asked === 'rename' && (
        <NameDialog
          title={t('rename')}
          name={name}
          save={(next) => change.mutateAsync({ id, name: next })}
          close={close}
        />
      )}
      {(asked === 'move' || asked === 'copy') && (
        <PlaceDialog
          title={t(asked)}
          folders={folders}
          besides={id}
          act={(to) =>
            asked === 'move' ? change.mutateAsync({ id, parent: to }) : copy.mutateAsync({ id, to })
          }
          close={close}
        />
      )}
      {asked === 'delete' && (
        <AskDelete
          name={name}
          remove={() => {
            remove.mutate(id);
            close();
          }}
          close={close}
        />
      )}
    </>
  );
}

interface ActionsProps {
  title: string;
  download: () => void;
  mayUpdate: boolean;
  remove: (() => void) | undefined;
  ask: (asked: Asked) => void;
}

function Actions({ title, download, mayUpdate, remove, ask }: ActionsProps) {
  const { t } = useTranslation('library');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('actions_of', { name: title })}>
          <EllipsisVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Download size={14} />} onClick={download}>
          {t('download')}
        </Menu.Item>
        {mayUpdate && (
          <>
            <Menu.Item leftSection={<Pencil size={14} />} onClick={() => ask('rename')}>
              {t('rename')}
            </Menu.Item>
            <Menu.Item leftSection={<FolderInput size={14} />} onClick={() => ask('move')}>
              {t('move')}
            </Menu.Item>
          </>
        )}
        <Menu.Item leftSection={<Copy size={14} />} onClick={() => ask('copy')}>
          {t('copy')}
        </Menu.Item>
        {remove && (
          <Menu.Item color="red" leftSection={<Trash2 size={14} />} onClick={remove}>
            {t('delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function AskDelete({ name, remove, close }: { name: string; remove: () => void; close: () => void }) {
  const { t } = useTranslation('library');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened
      onClose={close}
      title={t('delete_folder', { name })}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <div className={form.form}>
        <p>{t('delete_folder_text')}</p>
        <footer>
          <Button variant="default" onClick={close}>
            {app('cancel')}
          </Button>
          <Button color="red" onClick={remove}>
            {t('delete')}
          </Button>
        </footer>
      </div>
    </Modal>
  );
}
