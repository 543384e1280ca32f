import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FillableField, Id, Import } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { useReason } from '~/ui/useReason';
import { Counts } from './Counts';
import styles from './Import.module.css';
import { Preview } from './Preview';
import { importQuery } from './queries';
import { Told } from './Told';
import { UnderWay } from './UnderWay';

interface Props {
  id: Id;
  fields: readonly FillableField[];
  codes: readonly string[];
  back: () => void;
  begin: (duplicates: boolean) => void;
  isPending: boolean;
  error: Error | null;
}

/** What would come out; nothing is stored yet. */
export function Trial({ id, fields, codes, ...step }: Props) {
  const { data, error, refetch } = useQuery(importQuery(id));
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />;
  return (
    <div className={styles.step}>
      {data.finished ? <Counts work={data} /> : <UnderWay work={data} />}
      {data.preview.length > 0 && <Preview work={data} fields={fields} codes={codes} />}
      {data.finished && <Told work={data} />}
      <Foot work={data} {...step} />
    </div>
  );
}

interface FootProps extends Pick<Props, 'back' | 'begin' | 'isPending' | 'error'> {
  work: Import;
}

function Foot({ work, back, begin, isPending, error }: FootProps) {
  const { t } = useTranslation('imports');
  const reason = useReason();
  const [duplicates, take] = useState(false);
  const count = work.made + (duplicates ? work.duplicates : 0);
  return (
    <>
      {work.duplicates > 0 && work.finished && (
        <Checkbox
          label={t('duplicates_too', { count: work.duplicates })}
          checked={duplicates}
          onChange={({ currentTarget }) => take(currentTarget.checked)}
        />
      )}
      {error && <p role="alert">{reason(error)}</p>}
      <footer className={styles.foot}>
        <Button variant="default" onClick={back}>
          {t('back')}
        </Button>
        {work.finished && (
          <Button loading={isPending} disabled={count === 0} onClick={() => begin(duplicates)}>
            {t('import_rows', { count })}
          </Button>
        )}
      </footer>
    </>
  );
}
