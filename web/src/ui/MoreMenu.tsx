import { ActionIcon, Menu } from '@mantine/core';
import { EllipsisVertical, Lock, type LucideIcon } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import styles from './MoreMenu.module.css';

/** Something that can be done with what the menu belongs to. */
export interface Deed {
  words: string;
  icon: LucideIcon;
  off?: boolean | undefined;
  /** Why it cannot be done; said below it. */
  locked?: string | false | undefined;
  color?: string;
  /** A file it brings, in place of a deed. */
  href?: string;
  does?: () => void;
}

interface Props {
  label: string;
  /** Set apart by lines; what is false is left out. */
  deeds: readonly (readonly (Deed | false)[])[];
  opens?: 'bottom-start' | 'bottom-end';
  /** False where a deed puts the focus elsewhere. */
  returnFocus?: boolean;
  /** What needs more than a word, below the first deeds. */
  children?: ReactNode;
}

const ICON = 14;

/** The three points at the end of a row: all that can be done with it. */
export function MoreMenu({ label, deeds, opens = 'bottom-end', returnFocus = true, children }: Props) {
  const parts = deeds.map((part) => part.filter((deed) => deed !== false)).filter((part) => part.length > 0);
  return (
    <Menu position={opens} width={230} returnFocus={returnFocus}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={label}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {parts.map((part, place) => (
          <Fragment key={part.map(({ words }) => words).join()}>
            {place > 0 && <Menu.Divider />}
            {part.map((deed) => (
              <Item key={deed.words} {...deed} />
            ))}
            {place === 0 && children}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Item({ words, icon, off, locked, color, href, does }: Deed) {
  const Icon = locked ? Lock : icon;
  const file = href ? ({ component: 'a', href, download: true } as const) : {};
  return (
    <>
      <Menu.Item
        {...file}
        color={color}
        leftSection={<Icon size={ICON} />}
        disabled={Boolean(off || locked)}
        onClick={does}
      >
        {words}
      </Menu.Item>
      {locked && <p className={styles.reason}>{locked}</p>}
    </>
  );
}
