import { Menu } from '@mantine/core';
import { ChevronDown, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '~/api/types';
import { SaveView } from '~/features/list/views/SaveView';
import { sameSettings, searchOf, settingsOf } from '~/features/list/views/settings';
import { useViews } from '~/features/list/views/useViews';
import { useAddress } from './asked';
import styles from './Board.module.css';

/** Which saved view the board shows, the same ones as the list; what is filtered for now can become one. */
export function ViewChoice({ kind }: { kind: Kind }) {
  const { t } = useTranslation('list');
  const { search, change } = useAddress();
  const { data: views = [] } = useViews(kind);
  const open = views.find(({ id }) => id === search.saved) ?? null;
  const name = open?.name ?? t(`all_${kind}`);
  const now = settingsOf(search);
  return (
    <>
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <button type="button" className={styles.switch} aria-label={`${t('views')}: ${name}`}>
            <span>{name}</span>
            <ChevronDown size={14} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup
            value={String(open?.id ?? 0)}
            onChange={(next) => change(searchOf(views.find(({ id }) => String(id) === next) ?? null))}
          >
            <Menu.RadioItem value="0" closeMenuOnClick>
              {t(`all_${kind}`)}
            </Menu.RadioItem>
            {views.map((view) => (
              <Menu.RadioItem
                key={view.id}
                value={String(view.id)}
                closeMenuOnClick
                rightSection={view.shared && <Users size={12} role="img" aria-label={t('shared')} />}
              >
                {view.name}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      {!sameSettings(now, open?.settings ?? {}) && <SaveView list={{ kind, change }} settings={now} />}
    </>
  );
}
