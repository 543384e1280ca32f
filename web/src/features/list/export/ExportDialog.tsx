import { ActionIcon, Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import { address, api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Export, Kind } from '~/api/types';
import { number } from '~/i18n/format';
import { useReason } from '~/ui/useReason';
import styles from '../bulk/Bulk.module.css';
import { Meter } from '../bulk/Meter';
import type { List } from '../useList';
import type { Asked } from '../useRows';

const EVERY_MS = 500;
const FORMATS = ['csv', 'xlsx'] as const;

/** The list as a file for a spreadsheet. */
export function ExportButton({ list: { kind, asked } }: { list: List }) {
  const { t } = useTranslation('list');
  const { t: app } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  useActions([{ id: 'export', title: t('export'), group: 'here', icon: Download, run: open }]);
  return (
    <>
      <ActionIcon size={30} variant="default" aria-label={t('export')} title={t('export')} onClick={open}>
        <Download size={15} aria-hidden="true" />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={close}
        title={t('export')}
        size={480}
        closeButtonProps={{ 'aria-label': app('close') }}
      >
        <ExportForm kind={kind} asked={asked} />
      </Modal>
    </>
  );
}

function ExportForm({ kind, asked }: { kind: Kind; asked: Asked }) {
  const { t } = useTranslation('list');
  const reason = useReason();
  const {
    mutate,
    data: begun,
    isPending,
    error,
  } = useMutation({
    mutationFn: (format: (typeof FORMATS)[number]) => api.post<Export>(`/export/${kind}`, { asked, format }),
  });
  const { data: newest } = useQuery({
    queryKey: keys.export(begun?.id ?? 0),
    queryFn: () => api.get<Export>(`/exports/${begun?.id}`),
    enabled: begun !== undefined,
    refetchInterval: ({ state }) => (state.data?.file ? false : EVERY_MS),
  });
  const work = newest ?? begun;
  if (work) return <ExportProgress {...work} />;
  return (
    <div className={styles.dialog}>
      <p>{t('export_text')}</p>
      {error && <p role="alert">{reason(error)}</p>}
      <div className={styles.buttons}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            size="xs"
            variant={format === 'xlsx' ? 'filled' : 'default'}
            disabled={isPending}
            onClick={() => mutate(format)}
          >
            {t(`write_${format}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function ExportProgress({ total, done, file }: Export) {
  const { t } = useTranslation('list');
  return (
    <div className={styles.dialog}>
      <p role="status">
        {file
          ? t('export_ready', { count: done })
          : t('progress', { done: number(done), total: number(total) })}
      </p>
      <Meter done={file ? 1 : done} total={file ? 1 : total} />
      {file && (
        <div className={styles.buttons}>
          <Button size="xs" component="a" href={address(`/files/${file}`)} download data-autofocus>
            {t('download')}
          </Button>
        </div>
      )}
    </div>
  );
}
