import { Button, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery, useCan } from '~/api/queries';
import type { Person } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import fields from '../Fields.module.css';
import { SettingsPage } from '../SettingsPage';
import { DemandFactor } from './DemandFactor';
import { DepartmentList } from './DepartmentList';
import { GroupList } from './GroupList';
import styles from './People.module.css';
import { PeopleTable } from './PeopleTable';
import { PersonDialog } from './PersonDialog';
import { companySecurityQuery } from './queries';

/** Who works here, and in which department. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const mayChange = useCan('people.edit');
  const { data: people, ...known } = useQuery(peopleQuery);
  const { data: security, ...asked } = useQuery(companySecurityQuery);
  const error = asked.error ?? known.error;
  const retry = () => [asked, known].forEach((query) => void query.refetch());
  const data = security && people;
  const [edited, setEdited] = useState<Person | 'new'>();
  return (
    <SettingsPage
      title={t('people')}
      actions={
        mayChange && (
          <Button leftSection={<UserPlus size={16} />} onClick={() => setEdited('new')}>
            {t('add_person')}
          </Button>
        )
      }
    >
      {!data && (error ? <Failed error={error} retry={retry} /> : <LoadingRows rows={6} />)}
      {data && (
        <Tabs defaultValue="people" keepMounted={false} className={fields.page}>
          <Tabs.List>
            <Tabs.Tab value="people">{t('people')}</Tabs.Tab>
            <Tabs.Tab value="groups">{t('groups')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="people" className={styles.tab}>
            <PeopleTable people={data} edit={mayChange ? setEdited : undefined} />
            <DemandFactor told={security} />
            <DepartmentList people={data} />
          </Tabs.Panel>
          <Tabs.Panel value="groups">
            <GroupList people={data} />
          </Tabs.Panel>
        </Tabs>
      )}
      {edited && (
        <PersonDialog person={edited === 'new' ? undefined : edited} close={() => setEdited(undefined)} />
      )}
    </SettingsPage>
  );
}
