import { ActionIcon, Tooltip } from '@mantine/core';
import { ListTree } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDesigner, useDesignerStore } from '../context';

/** Changes between the drawing and the same tree as a list. */
export function OutlineButton() {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
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
        onClick={() => store.setState({ outline: !outline })}
      >
        <ListTree size={15} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
