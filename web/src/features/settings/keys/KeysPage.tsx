import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '~/api/queries';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import fields from '../Fields.module.css';
import { NoRight } from '../people/NoRight';
import { SettingsPage } from '../SettingsPage';
import styles from './Keys.module.css';
import { KeyTable } from './KeyTable';
import { NewKeyDialog } from './NewKeyDialog';
import { keysQuery } from './useKeys';

/** By what programs act for people. */
export function KeysPage() {
  const { t } = useTranslation('keys');
  const mayMake = useCan('keys.own');
  const maySeeAll = useCan('keys.edit');
  const [everybody, setEverybody] = useState(false);
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(keysQuery(everybody));
  const none = data?.keys.length === 0;
  const add = mayMake && (
    <Button leftSection={<Plus size={16} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <SettingsPage title={t('keys')} actions={add}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={6} />)}
      {data && none && !mayMake && <NoRight />}
      {data && (mayMake || !none) && (
        <div className={fields.page}>
          <p className={styles.rule}>{t('rule')}</p>
          {maySeeAll && <Whose everybody={everybody} choose={setEverybody} />}
          {none ? (
            <EmptyState icon={KeyRound} title={t('none')} text={t('none_hint')} />
          ) : (
            <KeyTable keys={data.keys} everybody={everybody} />
          )}
        </div>
      )}
      {adding && data && <NewKeyDialog known={data} close={() => setAdding(false)} />}
    </SettingsPage>
  );
}

function Whose({ everybody, choose }: { everybody: boolean; choose: (everybody: boolean) => void }) {
  const { t } = useTranslation('keys');
  return (
    <SegmentedControl
      className={styles.whose}
      aria-label={t('whose')}
      data={[
        { value: 'mine', label: t('mine') },
        { value: 'all', label: t('everybodys') },
      ]}
      value={everybody ? 'all' : 'mine'}
      onChange={(value) => choose(value === 'all')}
    />
  );
}
