import { ActionIcon, Menu } from '@mantine/core';
import { EllipsisVertical, Mail, Pencil, UserCheck, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import type { Person } from '~/api/types';
import { usePeople } from './usePeople';

const ICON = 14;

export function PersonMenu({ person, edit }: { person: Person; edit: () => void }) {
  const { t } = useTranslation('people');
  const { user } = useSession();
  const { dismiss, bringBack, invite } = usePeople();
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('more_of', { name: person.name })}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={ICON} />} onClick={edit}>
          {t('change')}
        </Menu.Item>
        {person.active && (
          <Menu.Item leftSection={<Mail size={ICON} />} onClick={() => invite(person)}>
            {t('send_link')}
          </Menu.Item>
        )}
        <Menu.Divider />
        {person.active ? (
          <Menu.Item
            leftSection={<UserX size={ICON} />}
            disabled={user?.id === person.id}
            onClick={() => dismiss(person)}
          >
            {t('dismiss')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<UserCheck size={ICON} />} onClick={() => bringBack(person)}>
            {t('bring_back')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
