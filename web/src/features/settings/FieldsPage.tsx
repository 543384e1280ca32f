import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsQuery, useCan } from '~/api/queries';
import type { CustomField, Field, FieldGroup, Kind } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { KindTabs } from '~/ui/KindTabs';
import { LoadingRows } from '~/ui/Loading';
import { ArchivedFields } from './ArchivedFields';
import { FieldDialog } from './FieldDialog';
import styles from './Fields.module.css';
import { FieldTable } from './FieldTable';
import { customFieldsQuery, layoutQuery } from './queries';
import { rowsOf, stagesOf } from './rows';
import { SettingsPage } from './SettingsPage';
import type { Row } from './types';

/** The fields of one kind of record: those that were always there, and those that were added. */
export function FieldsPage() {
  const { t } = useTranslation('settings');
  const { kind } = useParams({ from: '/inside/settings/fields/$kind' });
  const added = useQuery(customFieldsQuery(kind));
  const layout = useQuery(layoutQuery(kind));
  const fields = useQuery(fieldsQuery(kind));
  const error = added.error ?? layout.error ?? fields.error;
  const retry = () => [added, layout, fields].forEach((query) => void query.refetch());
  const mayChange = useCan('fields.edit');
  const known = added.data && layout.data && fields.data;
  const [adding, setAdding] = useState(false);
  return (
    <SettingsPage
      title={t('fields')}
      center={<KindTabs to="/settings/fields/$kind" kind={kind} />}
      actions={
        known &&
        mayChange && (
          <Button size="xs" leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
            {t('add_field')}
          </Button>
        )
      }
    >
      {!known && (error ? <Failed error={error} retry={retry} /> : <LoadingRows rows={12} />)}
      {known && (
        <Fields key={kind} kind={kind} added={added.data} fields={fields.data} groups={layout.data.groups} />
      )}
      {known && adding && (
        <FieldDialog
          kind={kind}
          fields={added.data}
          stages={stagesOf(fields.data)}
          close={() => setAdding(false)}
        />
      )}
    </SettingsPage>
  );
}

interface Props {
  kind: Kind;
  added: CustomField[];
  fields: Field[];
  groups: FieldGroup[];
}

function Fields({ kind, added, fields, groups }: Props) {
  const [edited, setEdited] = useState<Row>();
  const archived = added.filter((field) => field.archived);
  return (
    <div className={styles.page}>
      <FieldTable kind={kind} rows={rowsOf(fields, added)} groups={groups} edit={setEdited} />
      {archived.length > 0 && <ArchivedFields kind={kind} fields={archived} />}
      {edited && (
        <FieldDialog
          kind={kind}
          fields={added}
          stages={stagesOf(fields)}
          row={edited}
          close={() => setEdited(undefined)}
        />
      )}
    </div>
  );
}
