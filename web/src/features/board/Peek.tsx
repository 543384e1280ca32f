import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { SECTIONS } from '~/api/kinds';
import { useFields } from '~/api/queries';
import type { Id, Kind, RecordDetail } from '~/api/types';
import { LinkNamesContext } from '~/fields/linkNames';
import { isEmpty } from '~/fields/part';
import { FieldDisplay } from '~/fields/registry';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { NextLine } from '~/ui/NextLine';
import styles from './Peek.module.css';

interface Props {
  kind: Kind;
  id: Id;
  close: () => void;
}

/** What is known of a record, without leaving the board. */
export function Peek({ kind, id, close }: Props) {
  const { t: app } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: keys.record(kind, id),
    queryFn: () => api.get<RecordDetail>(`/records/${kind}/${id}`),
  });
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={420}
      title={data?.title ?? ''}
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={8} />)}
      {data && <Facts record={data} />}
    </Drawer>
  );
}

function Facts({ record }: { record: RecordDetail }) {
  const { t } = useTranslation('board');
  const { kind, id, values } = record;
  const known = useFields(kind).filter(({ code, group }) => group !== 'system' && !isEmpty(values[code]));
  return (
    <LinkNamesContext value={record.links}>
      <div className={styles.peek}>
        <NextLine next={record.next} />
        <dl>
          {known.map((field) => (
            <div key={field.code}>
              <dt>{field.title}</dt>
              <dd>
                <FieldDisplay field={field} value={values[field.code] ?? null} values={values} />
              </dd>
            </div>
          ))}
        </dl>
        <Button component={Link} to={`/${SECTIONS[kind]}/${id}`} data-autofocus>
          {t('open')}
        </Button>
      </div>
    </LinkNamesContext>
  );
}
