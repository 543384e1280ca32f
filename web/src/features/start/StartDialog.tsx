import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Workflow } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Kind, StartingProcess } from '~/api/types';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import styles from './Start.module.css';

interface Props {
  kind: Kind;
  /** On what it is started. */
  title: string;
  close: () => void;
  /** Drawn once it is known what can be started. */
  children: (processes: StartingProcess[]) => ReactNode;
}

/** What can be started by hand on records of a kind. */
export function StartDialog({ kind, title, close, children }: Props) {
  const { t } = useTranslation('start');
  const { t: app } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: keys.starts(kind),
    queryFn: () => api.get<StartingProcess[]>(`/starts/${kind}`),
    staleTime: 0,
  });
  return (
    <Modal
      opened
      onClose={close}
      size={560}
      title={
        <span className={styles.title}>
          <small>{t('start')}</small> {title}
        </span>
      }
      classNames={{ content: styles.dialog }}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {data && data.length > 0 && children(data)}
      {data?.length === 0 && <EmptyState icon={Workflow} title={t('none')} text={t('none_hint')} />}
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={3} />)}
    </Modal>
  );
}
