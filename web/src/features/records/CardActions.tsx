import { ActionIcon } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ChevronDown, ChevronUp, Play, Trash2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '~/actions/action';
import { useActions } from '~/actions/registry';
import { keys } from '~/api/keys';
import { SECTIONS } from '~/api/kinds';
import type { Id, Kind, RecordDetail } from '~/api/types';
import { StartOne } from '~/features/start/lazily';
import { MoreMenu } from '~/ui/MoreMenu';
import { useDelete } from '~/ui/useDelete';
import { useNeighbours } from './useNeighbours';

interface Props {
  kind: Kind;
  id: Id;
  record: RecordDetail | undefined;
}

/** What can be done to the record as a whole: on to the next one, back, or into the recycle bin. */
export function CardActions({ kind, id, record }: Props) {
  return (
    <>
      <Steps kind={kind} id={id} />
      {record?.can.some((right) => right === 'delete' || right === 'start') && <More record={record} />}
    </>
  );
}

/** There before the record is read, so that one can leaf quickly. */
function Steps({ kind, id }: Pick<Props, 'kind' | 'id'>) {
  const { t } = useTranslation('records');
  const { before, after } = useNeighbours(kind, id);
  const navigate = useNavigate();
  const go = (to: Id) => navigate({ to: '/$section/$id', params: { section: SECTIONS[kind], id: to } });
  useActions([
    ...offered(
      after !== null,
      { id: 'next', title: t('next'), icon: ChevronDown, keys: 'j' },
      () => after && go(after),
    ),
    ...offered(
      before !== null,
      { id: 'before', title: t('before'), icon: ChevronUp, keys: 'k' },
      () => before && go(before),
    ),
  ]);
  if ((before ?? after) === null) return null;
  return (
    <>
      <Step icon={ChevronUp} label={t('before')} keys="K" to={before} go={go} />
      <Step icon={ChevronDown} label={t('next')} keys="J" to={after} go={go} />
    </>
  );
}

function offered(now: boolean, action: Omit<Action, 'group' | 'run'>, run: () => void): Action[] {
  return now ? [{ ...action, group: 'here', run }] : [];
}

function More({ record }: { record: RecordDetail }) {
  const { t } = useTranslation('records');
  const [starting, start] = useState(false);
  const remove = useRemove(record);
  const begin = () => start(true);
  const may = (right: string) => record.can.includes(right);
  useActions([
    ...offered(may('start'), { id: 'start', title: t('start'), icon: Play }, begin),
    ...offered(may('delete'), { id: 'delete', title: t('delete'), icon: Trash2 }, remove),
  ]);
  return (
    <>
      <MoreMenu
        label={t('more')}
        deeds={[
          [may('start') && { words: t('start'), icon: Play, does: begin }],
          [may('delete') && { words: t('delete'), icon: Trash2, color: 'red', does: remove }],
        ]}
      />
      <Suspense>{starting && <StartOne {...record} close={() => start(false)} />}</Suspense>
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

/** Then one goes back to where it was listed, and returns to the card if it was a mistake. */
function useRemove({ kind, id, title }: RecordDetail): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useDelete(kind);
  const left = async () => {
    await navigate({ to: '/$section', params: { section: SECTIONS[kind] } });
    client.removeQueries({ queryKey: keys.record(kind, id) });
  };
  const back = () => navigate({ to: '/$section/$id', params: { section: SECTIONS[kind], id } });
  return () => remove({ id, title }, left, back);
}
