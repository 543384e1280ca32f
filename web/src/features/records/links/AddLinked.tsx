import { ActionIcon } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { Kind, RecordDetail } from '~/api/types';
import { linkTo } from './preset';

interface Props {
  kind: Kind;
  to: Pick<RecordDetail, 'kind' | 'id'>;
}

/** A new record that is linked to this one from the start. */
export function AddLinked({ kind, to }: Props) {
  const { t } = useTranslation('records');
  const navigate = useNavigate();
  if (!linkTo(kind, useFields(kind), to.kind)) return null;
  const add = () =>
    navigate({
      to: '.',
      search: (search) => ({ ...search, new: '', of: kind, from: `${to.kind}:${to.id}` }),
    });
  return (
    <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t(`new_${kind}`)} onClick={add}>
      <Plus size={15} />
    </ActionIcon>
  );
}
