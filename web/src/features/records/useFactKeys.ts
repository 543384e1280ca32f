import { PencilLine, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import type { Field, RecordDetail } from '~/api/types';

const OWNER = 'ASSIGNED_BY_ID';

/** E asks which fact is to be changed, A changes whose the record is. What is asked for is opened where it stands. */
export function useFactKeys(record: RecordDetail, fields: readonly Field[], come: () => void) {
  const { t } = useTranslation('records');
  const [choosing, choose] = useState(false);
  const [asked, open] = useState<string | null>(null);
  const ask = (code: string | null) => {
    if (code) come();
    open(code);
  };
  const editable = record.can.includes('update') ? fields.filter(({ read_only }) => !read_only) : [];
  const owner = editable.some(({ code }) => code === OWNER);
  useActions([
    ...(editable.length
      ? [
          {
            id: 'edit',
            title: t('edit_fact'),
            group: 'here',
            icon: PencilLine,
            keys: 'e',
            run: () => choose(true),
          } as const,
        ]
      : []),
    ...(owner
      ? [
          {
            id: 'assign',
            title: t('assign'),
            group: 'here',
            icon: UserRound,
            keys: 'a',
            run: () => ask(OWNER),
          } as const,
        ]
      : []),
  ]);
  return { editable, choosing, choose, asked, ask };
}
