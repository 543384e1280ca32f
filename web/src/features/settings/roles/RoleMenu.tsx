import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Role } from '~/api/types';
import { KeptMenu } from '../lists/KeptMenu';

interface Props {
  role: Role;
  rename: () => void;
  copy: () => void;
  ask: () => void;
}

export function RoleMenu({ role: { name, system, holders }, ...props }: Props) {
  const { t } = useTranslation('rights');
  const locked = system ? t('of_system') : holders.length > 0 && t('still_held');
  const deeds = [{ words: t('copy'), icon: Copy, does: props.copy }];
  return <KeptMenu {...{ name, deeds, locked }} rename={props.rename} ask={props.ask} opens="bottom-start" />;
}
