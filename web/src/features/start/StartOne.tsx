import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Id, Kind, StartedRun, StartingProcess } from '~/api/types';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { readAgain } from '~/ui/useDelete';
import { StartDialog } from './StartDialog';
import { StartForm, type StartWish } from './StartForm';

interface Props {
  kind: Kind;
  id: Id;
  title: string;
  close: () => void;
}

/** Starts a process on one record, and says how it went. */
export default function StartOne({ kind, id, title, close }: Props) {
  const { t } = useTranslation('start');
  const client = useQueryClient();
  const done = ({ run, status, reason }: StartedRun, { name }: StartingProcess) => {
    readAgain(client, kind);
    close();
    const way = (
      <Link to="/runs/$id" params={{ id: run }}>
        {t('open_run')}
      </Link>
    );
    if (status === 'failed') {
      tellRefused(
        t('failed', { name }),
        <>
          {reason} {way}
        </>,
      );
    } else {
      tellDone(
        <>
          {t(status === 'waiting' ? 'waits' : 'done', { name })} {way}
        </>,
      );
    }
  };
  return (
    <StartDialog kind={kind} title={title} close={close}>
      {(processes) => (
        <StartForm
          processes={processes}
          start={(wish: StartWish) => api.post<StartedRun>(`/starts/${kind}/${id}`, wish)}
          done={done}
          close={close}
        />
      )}
    </StartDialog>
  );
}
