import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Deed, MoreMenu } from '~/ui/MoreMenu';

interface Props {
  name: string;
  /** What can be done beside renaming and deleting. */
  deeds: Deed[];
  /** Why it stays. */
  locked: string | false;
  opens?: 'bottom-start' | 'bottom-end';
  rename: () => void;
  ask: () => void;
}

/** The menu of something administrators keep: an entry of a list, a pipeline, a role. */
export function KeptMenu({ name, deeds, locked, opens = 'bottom-end', rename, ask }: Props) {
  const { t } = useTranslation('settings');
  return (
    <MoreMenu
      label={t('more_of', { title: name })}
      opens={opens}
      returnFocus={false}
      deeds={[
        [{ words: t('rename'), icon: Pencil, does: rename }, ...deeds],
        [{ words: t('delete'), icon: Trash2, locked, does: ask }],
      ]}
    />
  );
}
