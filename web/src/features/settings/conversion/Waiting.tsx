import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Converting } from '~/features/convert/Converting';
import { Ago } from '~/ui/Ago';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { RecordLink } from '~/ui/RecordLink';
import { Table } from '~/ui/Table';
import { blockedQuery, useReadAllAgain } from './queries';

/** Conversions that nobody sat at and that lack something: completing one lets it go on, once. */
export function Waiting() {
  const { t } = useTranslation('conversion');
  const { data, error, refetch } = useQuery(blockedQuery);
  const [open, setOpen] = useState<{ lead: number; title: string } | null>(null);
  const again = useReadAllAgain();
  const close = () => {
    setOpen(null);
    again();
  };
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />;
  if (!data.blocked.length) {
    return <EmptyState icon={CircleCheck} title={t('none_waits')} text={t('none_waits_text')} />;
  }
  return (
    <>
      <Table
        caption={t('waiting')}
        heads={[{ words: t('lead') }, { words: t('lacks') }, { words: t('since') }, { words: t('complete') }]}
      >
        <tbody>
          {data.blocked.map(({ lead, title, why, at }) => (
            <tr key={lead}>
              <th scope="row">
                <RecordLink kind="lead" id={lead}>
                  {title}
                </RecordLink>
              </th>
              <td>
                {Object.values(why)
                  .flat()
                  .map(({ message }) => message)
                  .join(' · ')}
              </td>
              <td>
                <Ago at={at} />
              </td>
              <td>
                <Button size="xs" variant="light" onClick={() => setOpen({ lead, title })}>
                  {t('complete')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {open && <Converting lead={open.lead} title={open.title} close={close} />}
    </>
  );
}
