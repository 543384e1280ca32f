import { Button } from '@mantine/core';
import { ArrowRightLeft, Undo2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import type { RecordDetail } from '~/api/types';
import { BecameLinks } from './BecameLinks';
import styles from './Convert.module.css';

const AskTakeBack = lazy(() => import('./AskTakeBack').then((file) => ({ default: file.AskTakeBack })));
const Converting = lazy(() => import('./Converting').then((file) => ({ default: file.Converting })));

/** On the card of a lead: what it became, and while it is worked on the way to complete it. */
export function BecameNote({ record }: { record: RecordDetail }) {
  const inWork = !record.became || record.values.STATUS_SEMANTIC_ID === 'P';
  return (
    <>
      {record.became && <Became record={record} />}
      {inWork && record.can.includes('convert') && <Complete record={record} />}
    </>
  );
}

function Became({ record }: { record: RecordDetail }) {
  const { t } = useTranslation('convert');
  const [asking, ask] = useState(false);
  return (
    <div className={styles.became}>
      <p>
        <b>{t('became')}</b>
        <BecameLinks became={record.became} />
        {record.can.includes('convert') && !asking && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<Undo2 size={12} />}
            onClick={() => ask(true)}
          >
            {t('undo')}
          </Button>
        )}
      </p>
      <Suspense>
        {asking && <AskTakeBack lead={record.id} became={record.became} keep={() => ask(false)} />}
      </Suspense>
    </div>
  );
}

function Complete({ record }: { record: RecordDetail }) {
  const { t } = useTranslation('convert');
  const [open, setOpen] = useState(false);
  useActions([
    {
      id: 'convert',
      title: t('complete'),
      group: 'here',
      icon: ArrowRightLeft,
      keys: 'v',
      run: () => setOpen(true),
    },
  ]);
  return (
    <p className={styles.complete}>
      <Button size="xs" variant="light" aria-keyshortcuts="V" onClick={() => setOpen(true)}>
        {t('complete')}
      </Button>
      <Suspense>
        {open && <Converting lead={record.id} title={record.title} close={() => setOpen(false)} />}
      </Suspense>
    </p>
  );
}
