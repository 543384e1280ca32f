import { Button, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SECTIONS } from '~/api/kinds';
import { useFields } from '~/api/queries';
import type { Id, Kind } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { useReason } from '~/ui/useReason';
import styles from './Duplicates.module.css';
import { MergeTable } from './MergeTable';
import { useMerge } from './useMerge';

interface Props {
  kind: Kind;
  ids: Id[];
  close: () => void;
}

/** Side by side: one survives, each field takes the value of the one chosen. Ctrl+Enter merges. */
export function MergeDialog({ kind, ids, close }: Props) {
  const { t } = useTranslation('duplicates');
  const { t: app } = useTranslation();
  const navigate = useNavigate();
  const reason = useReason();
  const fields = useFields(kind);
  const { survivor, survive, choices, choose, preview, merge } = useMerge(kind, ids, (id) => {
    close();
    navigate({ to: '/$section/$id', params: { section: SECTIONS[kind], id } });
  });
  const { data, error, refetch } = preview;
  const others = data?.records.filter(({ id }) => id !== survivor) ?? [];
  const survives = data?.records.find(({ id }) => id === survivor);
  const may = Boolean(survives?.can.includes('update') && others.every(({ can }) => can.includes('delete')));
  const run = () => may && !merge.isPending && merge.mutate();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
  };
  return (
    <Modal
      opened
      onClose={close}
      size={920}
      title={t(`merge_${kind}`, { count: ids.length })}
      closeButtonProps={{ 'aria-label': app('close') }}
      onKeyDown={onKeyDown}
    >
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={5} />)}
      {data && (
        <MergeTable
          fields={fields}
          preview={{ ...data, chosen: { ...data.chosen, ...choices } }}
          survivor={survivor}
          survive={survive}
          choose={choose}
        />
      )}
      {merge.error && (
        <p role="alert" className={styles.refused}>
          {reason(merge.error)}
        </p>
      )}
      <footer className={styles.foot}>
        <p>{data && !may ? t('may_not') : t('what_happens')}</p>
        <Button variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button onClick={run} disabled={!may} loading={merge.isPending} aria-keyshortcuts="Control+Enter">
          {t('merge_into', { title: survives?.title ?? '' })}
        </Button>
      </footer>
    </Modal>
  );
}
