import type { LucideIcon } from 'lucide-react';

/** What can be done, told once: menus, keys and the palette all draw from it. */
export interface Action {
  id: string;
  /** In the person's language, as a command: "New lead". */
  title: string;
  group: Group;
  icon?: LucideIcon;
  /** One key ("c"), two after each other ("g l"), or one with Ctrl or Cmd ("mod+k"). */
  keys?: string;
  /** Where it leads; such actions can be opened beside. */
  href?: string;
  /** What it does, when it is more than going there. */
  run?: () => void;
}

/** `here`: for what is open now. They stand in this order. */
export const GROUPS = ['here', 'new', 'go', 'wishes'] as const;
export type Group = (typeof GROUPS)[number];
