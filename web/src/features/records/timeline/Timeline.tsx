import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, RecordDetail } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { Busy } from '~/ui/Loading';
import { Ahead } from './Ahead';
import { Composer } from './Composer';
import { FileDrop } from './FileDrop';
import { Noise } from './Noise';
import { folded } from './noise';
import styles from './Timeline.module.css';
import { TimelineItem } from './TimelineItem';
import { useAttachFiles } from './useAttachFiles';
import { ONLY, type Only, useTimeline } from './useTimeline';

interface Props {
  record: RecordDetail;
  fields: Field[];
  /** Before something is written by a key: it must be seen. */
  come: () => void;
}

/** What was said, done and changed around a record, and where to add to it. */
export function Timeline({ record, fields, come }: Props) {
  const { t } = useTranslation('records');
  const [only, setOnly] = useState<Only>('all');
  const attach = useAttachFiles(record);
  const mayWrite = record.can.includes('comment');
  return (
    <FileDrop drop={mayWrite ? attach : null}>
      <section className={styles.timeline} aria-labelledby="timeline">
        <h2 id="timeline" className="unseen">
          {t('timeline')}
        </h2>
        {mayWrite && <Composer record={record} come={come} />}
        <Ahead record={record} />
        <fieldset className={styles.filter} aria-label={t('only')}>
          {ONLY.map((each) => (
            <button key={each} type="button" aria-pressed={each === only} onClick={() => setOnly(each)}>
              {t(`only_${each}`)}
            </button>
          ))}
        </fieldset>
        <Entries record={record} fields={fields} only={only} />
      </section>
    </FileDrop>
  );
}

function Entries({ record, fields, only }: Omit<Props, 'come'> & { only: Only }) {
  const { t } = useTranslation('records');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(
    record.kind,
    record.id,
    only,
  );
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <Waiting />;
  const entries = data.pages.flatMap((page) => page.entries);
  return (
    <>
      {entries.length === 0 && <p className={styles.none}>{t(`none_${only}`)}</p>}
      <ol>
        {folded(entries).map(({ entry, noise }) =>
          entry ? (
            <TimelineItem key={entry.id} entry={entry} record={record} fields={fields} />
          ) : (
            <Noise key={noise.at(-1)?.id} entries={noise} record={record} fields={fields} />
          ),
        )}
      </ol>
      {hasNextPage && (
        <Button size="xs" variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('earlier')}
        </Button>
      )}
    </>
  );
}

function Waiting() {
  return (
    <Busy className={styles.waiting}>
      <Skeleton height={86} radius={12} />
      <Skeleton height={120} radius={12} />
      <Skeleton height={86} radius={12} />
    </Busy>
  );
}
