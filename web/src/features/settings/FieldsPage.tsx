import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus, TextCursorInput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomField, Kind } from '~/api/types';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { KindTabs } from '~/ui/KindTabs';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { ArchivedFields } from './ArchivedFields';
import { FieldDialog } from './FieldDialog';
import styles from './Fields.module.css';
import { FieldTable } from './FieldTable';
import { customFieldsQuery } from './queries';

/** The fields that were added to one kind of record. */
export function FieldsPage() {
  const { t } = useTranslation('settings');
  const { kind } = useParams({ from: '/inside/settings/fields/$kind' });
  const { data: fields, error, refetch } = useQuery(customFieldsQuery(kind));
  const [adding, setAdding] = useState(false);
  const add = (
    <Button size="xs" leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
      {t('add_field')}
    </Button>
  );
  return (
    <Page
      title={t('fields')}
      center={<KindTabs to="/settings/fields/$kind" kind={kind} />}
      actions={fields && fields.length > 0 && add}
    >
      {!fields && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />)}
      {fields?.length === 0 && (
        <EmptyState icon={TextCursorInput} title={t('empty_title')} text={t('empty_text')}>
          {add}
        </EmptyState>
      )}
      {fields && fields.length > 0 && <Fields kind={kind} fields={fields} />}
      {fields && adding && <FieldDialog kind={kind} fields={fields} close={() => setAdding(false)} />}
    </Page>
  );
}

function Fields({ kind, fields }: { kind: Kind; fields: CustomField[] }) {
  const { t } = useTranslation('settings');
  const [edited, setEdited] = useState<CustomField>();
  const shown = fields.filter(({ archived }) => !archived);
  const archived = fields.filter((field) => field.archived);
  return (
    <div className={styles.page}>
      {shown.length > 0 && <FieldTable kind={kind} rows={shown} edit={setEdited} />}
      {shown.length === 0 && <p className={styles.none}>{t('all_archived')}</p>}
      {archived.length > 0 && <ArchivedFields kind={kind} fields={archived} />}
      {edited && (
        <FieldDialog kind={kind} fields={fields} field={edited} close={() => setEdited(undefined)} />
      )}
    </div>
  );
}
