import { ActionIcon, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Columns3 } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './FieldPanel.module.css';

interface Props {
  title: string;
  /** Those chosen, a list item each. */
  chosen: ReactNode;
  /** What follows them: others to choose. */
  children: ReactNode;
}

/** A button and its panel, in which fields are chosen. */
export function FieldPanel({ title, chosen, children }: Props) {
  const [opened, { toggle, close }] = useDisclosure();
  return (
    <Popover
      opened={opened}
      onChange={toggle}
      onDismiss={close}
      trapFocus
      returnFocus
      position="bottom-end"
      width={300}
    >
      <Popover.Target>
        <ActionIcon size={30} variant="default" aria-label={title} title={title} onClick={toggle}>
          <Columns3 size={15} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={styles.panel}>
        <h2>{title}</h2>
        <ul className={styles.chosen} aria-label={title}>
          {chosen}
        </ul>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
