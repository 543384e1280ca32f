import { Button, Modal, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, LibraryFolder } from '~/api/types';
import form from '~/features/settings/FieldForm.module.css';
import { pathOf, wayTo } from '~/fields/types/folderPath';
import { useReason } from '~/ui/useReason';

interface Props {
  title: string;
  folders: readonly LibraryFolder[];
  /** A folder that cannot be brought into itself. */
  besides?: Id;
  act: (to: Id) => Promise<unknown>;
  close: () => void;
}

/** Where something is brought or copied to. */
export function PlaceDialog({ title, folders, besides, act, close }: Props) {
  const { t } = useTranslation('library');
  const { t: app } = useTranslation();
  const reason = useReason();
  const [to, choose] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const open = folders.filter(
    ({ id, can }) => can.includes('add') && !wayTo(folders, id).some((one) => one.id === besides),
  );
  const go = () => act(Number(to)).then(close, (error: Error) => setWrong(reason(error)));
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <div className={form.form}>
        <Select
          data-autofocus
          label={t('where')}
          data={open.map(({ id }) => ({ value: String(id), label: pathOf(folders, id) }))}
          value={to}
          onChange={choose}
          searchable
          error={wrong}
        />
        <footer>
          <Button variant="default" onClick={close}>
            {app('cancel')}
          </Button>
          <Button disabled={!to} onClick={go}>
            {title}
          </Button>
        </footer>
      </div>
    </Modal>
  );
}
