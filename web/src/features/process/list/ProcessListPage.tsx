import { Box, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { FileUp, Plus, Workflow, Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hasBoard } from '~/api/kinds';
import { useCan } from '~/api/queries';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { KindTabs } from '~/ui/KindTabs';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { processesQuery } from '../queries';
import { AddDialog } from './AddDialog';
import { ImportDialog } from './import/ImportDialog';
import { ProcessTable } from './ProcessTable';

/** The templates of one kind, in the order they run. */
export default function ProcessListPage() {
  const { t } = useTranslation('process');
  const { kind } = useParams({ from: '/inside/processes/$kind' });
  const { data: rows, error, refetch } = useQuery(processesQuery(kind));
  // The dialogs stay open while the first process fills the list.
  const [adding, add] = useDisclosure();
  const [importing, bring] = useDisclosure();
  const dialogs = { onAdd: add.open, onImport: bring.open };
  return (
    <Page
      title={t('processes')}
      center={<KindTabs to="/processes/$kind" kind={kind} />}
      actions={
        <>
          {hasBoard(kind) && (
            <Button
              size="xs"
              variant="default"
              aria-label={t('rules')}
              renderRoot={(props) => <Link to="/rules/$kind" params={{ kind }} {...props} />}
            >
              <Zap size={14} aria-hidden="true" />
              <Box component="span" visibleFrom="sm" ml={6}>
                {t('rules')}
              </Box>
            </Button>
          )}
          {rows && rows.length > 0 && <AddButtons {...dialogs} />}
        </>
      }
    >
      {!rows && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />)}
      {rows?.length === 0 && (
        <EmptyState icon={Workflow} title={t('list_empty_title')} text={t('list_empty')}>
          <AddButtons {...dialogs} />
        </EmptyState>
      )}
      {rows && rows.length > 0 && <ProcessTable kind={kind} rows={rows} />}
      <AddDialog kind={kind} opened={adding} onClose={add.close} />
      <ImportDialog kind={kind} opened={importing} onClose={bring.close} />
    </Page>
  );
}

interface AddProps {
  onAdd: () => void;
  onImport: () => void;
}

function AddButtons({ onAdd, onImport }: AddProps) {
  const { t } = useTranslation('process');
  const mayEdit = useCan('processes.edit');
  if (!mayEdit) return null;
  return (
    <>
      <Button size="xs" variant="default" leftSection={<FileUp size={14} />} onClick={onImport}>
        {t('import')}
      </Button>
      <Button size="xs" leftSection={<Plus size={14} />} onClick={onAdd}>
        {t('add')}
      </Button>
    </>
  );
}
