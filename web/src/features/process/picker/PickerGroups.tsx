import { Braces, Cog, ListTree, type LucideIcon, UsersRound, Variable } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GroupKey, PickerGroup } from './items';
import styles from './PickerPanel.module.css';

const ICONS: Record<GroupKey, LucideIcon> = {
  fields: ListTree,
  variables: Variable,
  parameters: Braces,
  users: UsersRound,
  system: Cog,
};

interface Props {
  groups: PickerGroup[];
  /** None while a search runs: it goes through all groups. */
  current: GroupKey | null;
  onShow: (key: GroupKey) => void;
}

export function PickerGroups({ groups, current, onShow }: Props) {
  const { t } = useTranslation('process');
  return (
    <div className={styles.groups}>
      {groups.map(({ key }) => {
        const Icon = ICONS[key];
        return (
          <button
            key={key}
            type="button"
            tabIndex={-1}
            aria-pressed={key === current}
            onClick={() => onShow(key)}
          >
            <Icon size={14} aria-hidden="true" />
            {t(`picker_${key}`)}
          </button>
        );
      })}
    </div>
  );
}
