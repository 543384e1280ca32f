import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasBoard, kindOf, SECTIONS } from '~/api/kinds';
import { fieldsQuery } from '~/api/queries';
import type { Field, Kind, RecordDetail } from '~/api/types';
import { BecameNote } from '~/features/convert/Became';
import { CardNote } from '~/features/duplicates/CardNote';
import { LinkNamesContext } from '~/fields/linkNames';
import { Failed } from '~/ui/Failed';
import { Page } from '~/ui/Page';
import { Picture } from '~/ui/Picture';
import { AlarmNote } from './AlarmNote';
import { CardActions } from './CardActions';
import { Facts } from './Facts';
import { type Half, Halves } from './Halves';
import { LinkedRecords } from './links/LinkedRecords';
import { Origin } from './Origin';
import styles from './RecordPage.module.css';
import { RecordSkeleton } from './RecordSkeleton';
import { StageStrip } from './StageStrip';
import { Timeline } from './timeline/Timeline';
import { useRecord } from './useRecord';
import { useSeen } from './useSeen';

const Versions = lazy(() =>
  import('~/features/library/Versions').then((file) => ({ default: file.Versions })),
);

export function RecordPage() {
  const { section, id } = useParams({ from: '/inside/$section/$id' });
  const kind = kindOf(section) ?? 'lead';
  const { t } = useTranslation('records');
  const record = useRecord(kind, id);
  const fields = useQuery(fieldsQuery(kind));
  useSeen(kind, id, record.isSuccess);
  const title = record.data?.title || t(`number_${kind}`, { id });
  const error = record.data ? fields.error : record.error;
  return (
    <Page
      title={title}
      crumbs={<Crumbs kind={kind} />}
      face={
        record.data && <Picture kind={kind} id={record.data.id} title={title} values={record.data.values} />
      }
      actions={<CardActions kind={kind} id={id} record={record.data} />}
    >
      {record.data && fields.data && <Card key={`${kind}/${id}`} record={record.data} fields={fields.data} />}
      {!(record.data && fields.data) &&
        (error ? (
          <Failed
            error={error}
            retry={() => {
              record.refetch();
              fields.refetch();
            }}
          />
        ) : (
          <RecordSkeleton />
        ))}
    </Page>
  );
}

function Card({ record, fields }: { record: RecordDetail; fields: Field[] }) {
  const [half, show] = useState<Half>('facts');
  return (
    <LinkNamesContext value={record.links}>
      {record.alarm && <AlarmNote alarm={record.alarm} />}
      <CardNote record={record} />
      <StageStrip record={record} fields={fields} />
      {record.kind === 'lead' && <BecameNote record={record} />}
      <Origin record={record} />
      <Halves
        shown={half}
        show={show}
        facts={
          <div className={styles.known}>
            {/* Of a client, what is done for them says most. */}
            {!hasBoard(record.kind) && <LinkedRecords record={record} />}
            {record.kind === 'document' && (
              <Suspense>
                <Versions record={record} />
              </Suspense>
            )}
            <Facts record={record} fields={fields} come={() => show('facts')} />
            {hasBoard(record.kind) && <LinkedRecords record={record} />}
          </div>
        }
        timeline={<Timeline record={record} fields={fields} come={() => show('timeline')} />}
      />
    </LinkNamesContext>
  );
}

function Crumbs({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/$section" params={{ section: SECTIONS[kind] }} className={styles.crumb}>
        {t(SECTIONS[kind])}
      </Link>
      <ChevronRight size={14} aria-hidden="true" />
    </>
  );
}
