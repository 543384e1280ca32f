import { ActionIcon, Menu } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ChevronDown, ChevronUp, EllipsisVertical, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Action } from '~/actions/action';
import { useActions } from '~/actions/registry';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { SECTIONS } from '~/api/kinds';
import type { Id, RecordDetail } from '~/api/types';
import { confirmUndo, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { useNeighbours } from './useNeighbours';

/** What can be done to the record as a whole: on to the next one, back, or into the recycle bin. */
export function CardActions({ record }: { record: RecordDetail }) {
  const { t } = useTranslation('records');
  const { before, after } = useNeighbours(record.kind, record.id);
  const go = useGo(record);
  const remove = useDelete(record);
  const mayDelete = record.can.includes('delete');
  const offered: (Action | false)[] = [
    after !== null && {
      id: 'next',
      group: 'here',
      title: t('next'),
      icon: ChevronDown,
      keys: 'j',
      run: () => go(after),
    },
    before !== null && {
      id: 'before',
      group: 'here',
      title: t('before'),
      icon: ChevronUp,
      keys: 'k',
      run: () => go(before),
    },
    mayDelete && { id: 'delete', group: 'here', title: t('delete'), icon: Trash2, run: remove },
  ];
  useActions(offered.filter((one) => one !== false));
  return (
    <>
      {(before ?? after) !== null && (
        <>
          <Step icon={ChevronUp} label={t('before')} keys="K" to={before} go={go} />
          <Step icon={ChevronDown} label={t('next')} keys="J" to={after} go={go} />
        </>
      )}
      {mayDelete && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('more')}>
              <EllipsisVertical size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item color="red" leftSection={<Trash2 size={14} />} onClick={remove}>
              {t('delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}

interface StepProps {
  icon: typeof ChevronUp;
  label: string;
  keys: string;
  to: Id | null;
  go: (id: Id) => void;
}

function Step({ icon: Icon, label, keys: pressed, to, go }: StepProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={label}
      aria-keyshortcuts={pressed}
      title={`${label}  ${pressed}`}
      disabled={to === null}
      onClick={() => to !== null && go(to)}
    >
      <Icon size={16} />
    </ActionIcon>
  );
}

function useGo({ kind }: RecordDetail): (id: Id) => void {
  const navigate = useNavigate();
  return (id) => navigate({ to: '/$section/$id', params: { section: SECTIONS[kind], id } });
}

function useDelete({ kind, id, title }: RecordDetail): () => void {
  const { t } = useTranslation('records');
  const client = useQueryClient();
  const navigate = useNavigate();
  const reason = useReason();
  const fresh = () => {
    for (const queryKey of [keys.boards(kind), keys.record(kind, id), keys.offers(kind)])
      client.invalidateQueries({ queryKey });
  };
  const restore = async () => {
    await api.post(`/bin/${kind}/restore`, { ids: [id] });
    fresh();
    await navigate({ to: '/$section/$id', params: { section: SECTIONS[kind], id } });
  };
  const refused = (error: Error) => tellRefused(t('not_deleted', { title }), reason(error));
  return async () => {
    try {
      await api.delete(`/records/${kind}/${id}`);
    } catch (error) {
      refused(error as Error);
      return;
    }
    await navigate({ to: '/$section', params: { section: SECTIONS[kind] } });
    client.removeQueries({ queryKey: keys.record(kind, id) });
    fresh();
    confirmUndo(t('deleted', { title }), () => restore().catch(refused));
  };
}
