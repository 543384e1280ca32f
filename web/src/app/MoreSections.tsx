import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Rail.module.css';
import { type Section, useIsOpen } from './sections';

/** On a phone: what did not fit into the bar. */
export function MoreSections({ sections }: { sections: Section[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = sections.some(useIsOpen());
  return (
    <Menu position="top-end" withinPortal={false}>
      <Menu.Target>
        <button type="button" className={styles.more} data-open={open || undefined}>
          <Ellipsis size={18} strokeWidth={1.8} aria-hidden="true" />
          <span className={styles.name}>{t('more')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {sections.map(({ name, icon: Icon, path }) => (
          <Menu.Item key={name} leftSection={<Icon size={16} />} onClick={() => navigate({ to: path })}>
            {t(name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
