import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCan } from '~/api/queries';
import type { CustomField, Kind } from '~/api/types';
import { YesCell } from './cells';
import styles from './Fields.module.css';
import { useChangeField } from './useSaveField';

/** Whether filters by the field are quick, and if not yet, how far that is. */
export function IndexCell({ kind, own }: { kind: Kind; own: CustomField | undefined }) {
  const { t } = useTranslation('settings');
  if (own?.index_state === 'building') return <span className={styles.muted}>{t('index_building')}</span>;
  if (own?.index_state === 'failed') return <FailedIndex kind={kind} own={own} />;
  return <YesCell yes={own?.index_state === 'ready'} />;
}

function FailedIndex({ kind, own }: { kind: Kind; own: CustomField }) {
  const { t } = useTranslation('settings');
  const mayChange = useCan('fields.edit');
  const { mutate, isPending } = useChangeField(kind, own.code, () => undefined);
  return (
    <span className={styles.used}>
      <small className={styles.wrong}>{t('index_failed', { reason: own.index_error })}</small>
      <Button
        size="compact-xs"
        variant="default"
        loading={isPending}
        disabled={!mayChange}
        aria-label={t('index_again', { title: own.title })}
        onClick={() => mutate({ filterable: true })}
      >
        {t('try_again')}
      </Button>
    </span>
  );
}
