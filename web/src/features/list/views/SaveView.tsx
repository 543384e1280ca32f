import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { BookmarkPlus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { ViewSettings } from '~/api/types';
import type { List } from '../useList';
import { useSaveView } from './useViews';
import styles from './Views.module.css';

interface Props {
  list: Pick<List, 'kind' | 'change'>;
  settings: ViewSettings;
}

/** What is shown now becomes a view with a name. */
export function SaveView({ list: { kind, change }, settings }: Props) {
  const { t } = useTranslation('list');
  const { t: app } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const { mutate, error, isPending } = useSaveView(kind);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { name, shared, settings },
      {
        onSuccess: (views) => {
          close();
          setName('');
          const made = views.filter((view) => view.mine).sort((a, b) => b.id - a.id)[0];
          if (made) change({ saved: made.id });
        },
      },
    );
  };
  return (
    <Popover
      opened={opened}
      onChange={toggle}
      onDismiss={close}
      trapFocus
      returnFocus
      position="bottom-start"
      width={280}
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<BookmarkPlus size={14} aria-hidden="true" />}
          onClick={toggle}
        >
          {t('save_view')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={styles.form} onSubmit={submit} aria-label={t('save_view')} noValidate>
          <TextInput
            label={t('view_name')}
            data-autofocus
            value={name}
            maxLength={100}
            error={error instanceof Refused ? error.messages.name : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox
            size="xs"
            label={t('share')}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <Button size="xs" type="submit" loading={isPending}>
            {app('save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
