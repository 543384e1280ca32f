import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockedConversions, Id } from '~/api/types';
import { Converting } from '~/features/convert/Converting';
import type { Chosen } from '~/features/convert/useConvert';
import { Ago } from '~/ui/Ago';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { RecordLink } from '~/ui/RecordLink';
import { Table } from '~/ui/Table';
import fields from '../Fields.module.css';
import styles from './Conversion.module.css';
import { blockedQuery, useReadAllAgain, useTryAgain } from './queries';

interface Waits {
  lead: Id;
  title: string;
  first: Partial<Chosen>;
}

/** What the rule, the process or the company's usual said; the rest is chosen here. */
function meant({ targets, pipeline, owner, activities }: Partial<Chosen>): Partial<Chosen> {
  return { targets, pipeline, owner, activities };
}

const said = (why: BlockedConversions['blocked'][number]['why']): string =>
  Object.values(why)
    .flat()
    .map(({ message }) => message)
    .join(' · ');

/** Conversions that nobody sat at and that lack something: completing one lets it go on, once. */
export function Waiting() {
  const { t } = useTranslation('conversion');
  const { t: app } = useTranslation();
  const { data, error, refetch, ...pages } = useInfiniteQuery(blockedQuery);
  const [open, setOpen] = useState<Waits | null>(null);
  const again = useReadAllAgain();
  const { mutate: tryAgain, isPending } = useTryAgain();
  const close = () => {
    setOpen(null);
    again();
  };
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />;
  if (!data.length) {
    return <EmptyState icon={CircleCheck} title={t('none_waits')} text={t('none_waits_text')} />;
  }
  return (
    <>
      <Table
        caption={t('waiting')}
        heads={[
          { words: t('lead') },
          { words: t('lacks'), wide: true },
          { words: t('since'), wide: true },
          { words: t('complete') },
        ]}
      >
        <tbody>
          {data.map(({ lead, title, wanted, why, at, can }) => (
            <tr key={lead}>
              <th scope="row">
                <div className={fields.name}>
                  <RecordLink kind="lead" id={lead}>
                    {title}
                  </RecordLink>
                  <small>{said(why)}</small>
                </div>
              </th>
              <td data-wide>{said(why)}</td>
              <td data-wide>
                <Ago at={at} />
              </td>
              <td>
                {can.includes('convert') && (
                  <Button
                    size="xs"
                    variant="light"
                    onClick={() => setOpen({ lead, title, first: meant(wanted) })}
                  >
                    {t('complete')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className={styles.again}>
        {pages.hasNextPage && (
          <Button
            variant="default"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {app('more')}
          </Button>
        )}
        {data.some(({ can }) => can.includes('convert')) && (
          <Button variant="default" loading={isPending} onClick={() => tryAgain()}>
            {t('try_again')}
          </Button>
        )}
      </div>
      {open && <Converting {...open} close={close} />}
    </>
  );
}
