import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Batch, Id, Kind } from '~/api/types';
import { number } from '~/i18n/format';
import { RecordLink } from '~/ui/RecordLink';
import styles from './Bulk.module.css';
import { Meter } from './Meter';
import { useBatch } from './useBulk';

interface Props {
  kind: Kind;
  begun: Batch;
  /** What was done to how many. */
  done?: (count: number) => string;
  tell?: (batch: Batch) => void;
  /** Missing where it cannot be undone. */
  undo?: (id: Id) => void;
  close: () => void;
}

/** How far it is, then what it changed, and which records it left for which reason. */
export function BulkResult({ kind, begun, done, tell, undo, close }: Props) {
  const { t } = useTranslation('list');
  const { t: app } = useTranslation();
  const batch = useBatch(kind, begun) ?? begun;
  if (!batch.finished) return <Under {...batch} close={close} />;
  return (
    <div className={styles.dialog}>
      <p role="status">
        {done?.(batch.changed) ?? t('bulk_done', { count: batch.changed })}{' '}
        {batch.skipped > 0 && t('bulk_left', { count: batch.skipped, shown: number(batch.skipped) })}
      </p>
      {batch.told.length > 0 && (
        <ul className={styles.left} aria-label={t('bulk_left_list')}>
          {batch.told.map(({ id, title, why }) => (
            <li key={id}>
              <RecordLink kind={kind} id={id}>
                {title}
              </RecordLink>
              <span>{why}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {undo && batch.changed > 0 && (
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              undo(batch.id);
              close();
            }}
          >
            {app('undo')}
          </Button>
        )}
        <Button size="xs" data-autofocus onClick={() => (batch.skipped > 0 || !tell ? close() : tell(batch))}>
          {app('close')}
        </Button>
      </div>
    </div>
  );
}

function Under({ done, total, close }: Batch & { close: () => void }) {
  const { t } = useTranslation('list');
  const { t: app } = useTranslation();
  return (
    <div className={styles.dialog}>
      <p role="status">{t('progress', { done: number(done), total: number(total) })}</p>
      <Meter done={done} total={total} />
      <p>{t('goes_on')}</p>
      <div className={styles.buttons}>
        <Button size="xs" variant="default" onClick={close}>
          {app('close')}
        </Button>
      </div>
    </div>
  );
}
