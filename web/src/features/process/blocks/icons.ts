import {
  BellRing,
  Box,
  Clock3,
  FilePenLine,
  FilePlus,
  FileX,
  GitFork,
  type LucideIcon,
  Mail,
  OctagonX,
  Repeat,
  ScrollText,
  Split,
  SquareCheckBig,
  UserRoundCheck,
  UsersRound,
  Variable,
  Webhook,
} from 'lucide-react';

/** The server names icons; only those named here are in the bundle. */
const ICONS: Record<string, LucideIcon> = {
  'bell-ring': BellRing,
  'clock-3': Clock3,
  'file-pen-line': FilePenLine,
  'file-plus': FilePlus,
  'file-x': FileX,
  'git-fork': GitFork,
  mail: Mail,
  'octagon-x': OctagonX,
  repeat: Repeat,
  'scroll-text': ScrollText,
  split: Split,
  'square-check-big': SquareCheckBig,
  'user-round-check': UserRoundCheck,
  'users-round': UsersRound,
  variable: Variable,
  webhook: Webhook,
};

export const iconOf = (name: string | undefined): LucideIcon => ICONS[name ?? ''] ?? Box;
