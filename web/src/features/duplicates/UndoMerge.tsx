import { Button } from '@mantine/core';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Id, Kind } from '~/api/types';
import { useUndoMerge } from './useMerge';

/** In the timeline of the survivor, for as long as it can be undone. */
export function UndoMerge({ kind, merge }: { kind: Kind; merge: Id }) {
  const { t } = useTranslation('duplicates');
  const undo = useUndoMerge(kind);
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<Undo2 size={12} />}
      mt={6}
      onClick={() => undo(merge)}
    >
      {t('undo_merge')}
    </Button>
  );
}
