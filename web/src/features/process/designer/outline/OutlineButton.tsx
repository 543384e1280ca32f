import { ActionIcon, Tooltip } from '@mantine/core';
import { ListTree } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDesigner } from '../context';
import { useToggleOutline } from './useToggleOutline';

/** Changes between the drawing and the same tree as a list. */
export function OutlineButton() {
  const { t } = useTranslation('process');
  const outline = useDesigner((designer) => designer.outline);
  return (
    <Tooltip label={t('outline_key')}>
      <ActionIcon
        variant={outline ? 'light' : 'subtle'}
        color={outline ? 'iris' : 'gray'}
        size={28}
        aria-label={t('outline')}
        aria-pressed={outline}
        aria-keyshortcuts="O"
        onClick={useToggleOutline()}
      >
        <ListTree size={15} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
