import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { SECTIONS } from '~/api/kinds';
import { useSession } from '~/api/queries';
import type { Linking, RecordDetail } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { RecordLink } from '~/ui/RecordLink';
import { AddLinked } from './AddLinked';
import styles from './LinkedRecords.module.css';
import { Telling } from './Telling';

/**
 * The records that link to this one: the deals and contacts of a company, the leads of a contact, and by added fields
 * those that there are.
 */
export function LinkedRecords({ record: { kind, id, can } }: { record: RecordDetail }) {
  const { t } = useTranslation('records');
  const { kinds } = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: keys.linking(kind, id),
    queryFn: () => api.get<Linking[]>(`/records/${kind}/${id}/links`),
  });
  const shown =
    data?.filter(({ kind: of, title, records }) => kinds.includes(of) && (!title || records.length > 0)) ??
    [];
  if (error && !data) return <Failed error={error} retry={refetch} />;
  if (shown.length === 0) return null;
  return (
    <section className={styles.links} aria-label={t('linked')}>
      {shown.map((linking) => (
        <OneKind
          key={`${linking.kind} ${linking.field}`}
          linking={linking}
          to={{ kind, id }}
          mayAdd={can.includes('add')}
        />
      ))}
    </section>
  );
}

interface Props {
  linking: Linking;
  to: Pick<RecordDetail, 'kind' | 'id'>;
  mayAdd: boolean;
}

function OneKind({ linking: { kind, field, title, records, more }, to, mayAdd }: Props) {
  const { t } = useTranslation('records');
  const { t: app } = useTranslation();
  const section = app(SECTIONS[kind]);
  const id = `links-${kind}-${field}`;
  return (
    <section className={styles.kind} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title ? `${section}: ${title}` : section}{' '}
          <span className={styles.count}>{more ? `${records.length}+` : records.length}</span>
        </h2>
        {mayAdd && !title && <AddLinked kind={kind} to={to} />}
      </header>
      {records.length === 0 && <p className={styles.none}>{t('none_linked')}</p>}
      <ul aria-labelledby={id}>
        {records.map((record) => (
          <li key={record.id}>
            <RecordLink kind={kind} id={record.id} className={styles.title}>
              {record.title}
            </RecordLink>
            <Telling kind={kind} values={record.values} />
          </li>
        ))}
      </ul>
      {more && <p className={styles.none}>{t('more_linked', { count: records.length })}</p>}
    </section>
  );
}
