import { ActionIcon, Menu } from '@mantine/core';
import { ChevronDown, ChevronRight, EllipsisVertical, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../model';
import styles from './BlockActions.module.css';
import { BlockMenu } from './BlockMenu';
import { useDesigner, useDesignerStore } from './context';
import { enterInspector } from './focus';

/** The buttons on a block: the gear always, the menu only on the selected one (a menu for each would be slow). */
export function BlockActions({ block, selected }: { block: Block; selected: boolean }) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const openSettings = () => {
    store.getState().select(block.id);
    enterInspector();
  };
  return (
    <span className={styles.actions}>
      {block.branches && <FoldButton block={block} />}
      <button
        type="button"
        tabIndex={-1}
        className={styles.button}
        title={t('settings')}
        aria-label={t('settings_of', { title: block.title })}
        onClick={openSettings}
      >
        <Settings size={15} aria-hidden="true" />
      </button>
      {selected && (
        <Menu position="bottom-end" width={224}>
          <Menu.Target>
            <ActionIcon
              size={26}
              variant="subtle"
              color="gray"
              aria-label={t('more_of', { title: block.title })}
            >
              <EllipsisVertical size={15} aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <BlockMenu block={block} />
        </Menu>
      )}
    </span>
  );
}

function FoldButton({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const folded = useDesigner((designer) => designer.folded.has(block.id));
  const Icon = folded ? ChevronRight : ChevronDown;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.button}
      aria-expanded={!folded}
      aria-label={t('branches_of', { title: block.title })}
      onClick={() => store.getState().toggleFold(block.id)}
    >
      <Icon size={15} aria-hidden="true" />
    </button>
  );
}
