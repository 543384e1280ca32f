import { ActionIcon, Button, Menu, Modal, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EllipsisVertical, PencilLine, Pin, PinOff, Trash2, UserRound, Users } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '~/api/types';
import type { List } from '../useList';
import { searchOf } from './settings';
import { useRemoveView, useSaveView } from './useViews';
import styles from './Views.module.css';

const ICON = 14;

/** What can be done with the open view. */
export function ViewMenu({ list, view }: { list: List; view: SavedView }) {
  const { t } = useTranslation('list');
  const { mutate: save } = useSaveView(list.kind);
  const { mutate: remove } = useRemoveView(list.kind);
  const [renaming, { open: rename, close }] = useDisclosure();
  const { id, name, shared, first, can } = view;
  const away = () => {
    list.change(searchOf(null));
    remove(id);
  };
  return (
    <>
      <Menu position="bottom-start" width={230}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={26} aria-label={t('more_of_view', { name })}>
            <EllipsisVertical size={15} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={first ? <PinOff size={ICON} /> : <Pin size={ICON} />}
            onClick={() => save({ id, first: !first })}
          >
            {t(first ? 'not_first' : 'make_first')}
          </Menu.Item>
          {can.includes('edit') && (
            <>
              <Menu.Item leftSection={<PencilLine size={ICON} />} onClick={rename}>
                {t('rename')}
              </Menu.Item>
              <Menu.Item
                leftSection={shared ? <UserRound size={ICON} /> : <Users size={ICON} />}
                onClick={() => save({ id, shared: !shared })}
              >
                {t(shared ? 'unshare' : 'share')}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item color="red" leftSection={<Trash2 size={ICON} />} onClick={away}>
                {t('delete_view')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {renaming && <Rename view={view} list={list} close={close} />}
    </>
  );
}

function Rename({ view, list, close }: { view: SavedView; list: List; close: () => void }) {
  const { t } = useTranslation('list');
  const { t: app } = useTranslation();
  const [name, setName] = useState(view.name);
  const { mutate, isPending } = useSaveView(list.kind);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ id: view.id, name }, { onSuccess: close });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('rename')}
      size={400}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('view_name')}
          data-autofocus
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" loading={isPending}>
          {app('save')}
        </Button>
      </form>
    </Modal>
  );
}
