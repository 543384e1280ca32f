import { Tabs } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan } from '~/api/queries';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import fields from '../Fields.module.css';
import { SettingsPage } from '../SettingsPage';
import { Mapping } from './Mapping';
import { Mode } from './Mode';
import { blockedQuery, termsQuery } from './queries';
import { UsualTargets } from './UsualTargets';
import { Waiting } from './Waiting';

/** How leads are converted here, where each value goes, and which conversions wait. */
export function ConversionPage() {
  const { t } = useTranslation('conversion');
  const { data: terms, error, refetch } = useQuery(termsQuery);
  const { data: waiting } = useInfiniteQuery(blockedQuery);
  const maySee = useCan('settings.read');
  const maySeeFields = useCan('fields.read');
  const mayChange = useCan('settings.set_up');
  const shown = maySee ? terms : maySeeFields;
  const count = waiting?.length ?? 0;
  return (
    <SettingsPage title={t('title')}>
      {!shown && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={6} />)}
      {shown && (
        <Tabs defaultValue={maySee ? 'how' : 'fields'} keepMounted={false} className={fields.page}>
          <Tabs.List>
            {terms && <Tabs.Tab value="how">{t('how')}</Tabs.Tab>}
            {maySeeFields && <Tabs.Tab value="fields">{t('fields')}</Tabs.Tab>}
            <Tabs.Tab value="waiting">{count ? t('waiting_count', { count }) : t('waiting')}</Tabs.Tab>
          </Tabs.List>
          {terms && (
            <Tabs.Panel value="how" pt={16}>
              <Mode terms={terms} mayChange={mayChange} />
              <UsualTargets terms={terms} mayChange={mayChange} />
            </Tabs.Panel>
          )}
          <Tabs.Panel value="fields" pt={16}>
            <Mapping />
          </Tabs.Panel>
          <Tabs.Panel value="waiting" pt={16}>
            <Waiting />
          </Tabs.Panel>
        </Tabs>
      )}
    </SettingsPage>
  );
}
