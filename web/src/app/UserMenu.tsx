import { Button, Popover, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import { useLogOut } from '~/api/session';
import { Face } from '~/ui/Face';
import styles from './UserMenu.module.css';

const Wishes = lazy(() => import('./Wishes').then((file) => ({ default: file.Wishes })));

export function UserMenu() {
  const { t } = useTranslation();
  const { user, company } = useSession();
  const { mutate: logOut, isPending } = useLogOut();
  if (!user) return null;
  const name = t('user_menu', { name: user.name });
  return (
    <Popover position="bottom-end" width={296} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.button} aria-label={name}>
          <Face id={user.id} name={user.name} size={26} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name} className={styles.who}>
        <b>{user.name}</b>
        <small>{user.email}</small>
        <small>{company}</small>
        <Suspense fallback={<Skeleton height={196} mt={12} />}>
          <Wishes />
        </Suspense>
        <Link to="/settings/security" className={styles.link}>
          {t('my_security')}
        </Link>
        <Button
          mt={14}
          size="xs"
          variant="default"
          leftSection={<LogOut size={14} />}
          loading={isPending}
          onClick={() => logOut()}
        >
          {t('log_out')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
