import { Menu } from '@mantine/core';
import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import { useLogOut } from '~/api/session';
import { Face } from '~/ui/Face';
import styles from './UserMenu.module.css';

export function UserMenu() {
  const { t } = useTranslation();
  const { user, company } = useSession();
  const { mutate: logOut } = useLogOut();
  if (!user) return null;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className={styles.button} aria-label={t('user_menu', { name: user.name })}>
          <Face id={user.id} name={user.name} size={26} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <b>{user.name}</b>
          <small>{user.email}</small>
          <small>{company}</small>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={15} />} onClick={() => logOut()}>
          {t('log_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
