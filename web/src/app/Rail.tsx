import { Tooltip } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { type LucideIcon, Send, Settings, UsersRound, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '~/api/queries';
import { Logo } from '~/ui/Logo';
import styles from './Rail.module.css';
import { Shortcuts } from './shortcuts/Shortcuts';

interface Place {
  name: 'leads' | 'processes' | 'outbox' | 'settings';
  icon: LucideIcon;
  link: LinkProps;
  keys: string;
}

const LEADS: Place = {
  name: 'leads',
  icon: UsersRound,
  link: { to: '/$section', params: { section: 'leads' } },
  keys: 'G L',
};
const PROCESSES: Place = {
  name: 'processes',
  icon: Workflow,
  link: { to: '/processes/$kind', params: { kind: 'lead' } },
  keys: 'G P',
};
const OUTBOX: Place = { name: 'outbox', icon: Send, link: { to: '/outbox' }, keys: 'G O' };
const SETTINGS: Place = {
  name: 'settings',
  icon: Settings,
  link: { to: '/settings/fields/$kind', params: { kind: 'lead' } },
  keys: 'G S',
};

export function Rail() {
  const { t } = useTranslation();
  const seesOutbox = useCan('outbox.read');
  const editsFields = useCan('fields.edit');
  return (
    <nav className={styles.rail} aria-label={t('navigation')}>
      <Logo size={28} className={styles.logo} />
      <RailLink {...LEADS} />
      <RailLink {...PROCESSES} />
      {seesOutbox && <RailLink {...OUTBOX} />}
      <span className={styles.gap} />
      {editsFields && <RailLink {...SETTINGS} />}
      <Shortcuts className={styles.bottom} />
    </nav>
  );
}

function RailLink({ name, icon: Icon, link, keys }: Place) {
  const { t } = useTranslation();
  const title = t(name);
  return (
    <Tooltip label={`${title}  ${keys}`} position="right" withinPortal={false}>
      <Link {...link} className={styles.link} aria-label={title} aria-keyshortcuts={keys}>
        <Icon size={18} strokeWidth={1.8} aria-hidden="true" />
      </Link>
    </Tooltip>
  );
}
