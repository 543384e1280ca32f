import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { STAGE_FIELDS } from '~/api/kinds';
import { fieldsQuery, useSession } from '~/api/queries';
import type { Kind, Values } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { NewRecordForm } from './NewRecordForm';

interface Props {
  kind: Kind;
  /** The stage to begin at; empty: the first one. */
  stage: string;
  close: () => void;
}

export function NewRecord({ kind, stage, close }: Props) {
  const { t } = useTranslation('records');
  const { t: app } = useTranslation();
  const { currency } = useSession();
  const { data: fields, error, refetch } = useQuery(fieldsQuery(kind));
  const stageField = STAGE_FIELDS[kind];
  const start: Values = { CURRENCY_ID: currency, ...(stage && stageField ? { [stageField]: stage } : {}) };
  return (
    <Modal
      opened
      onClose={close}
      size={680}
      title={t(`new_${kind}`)}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {fields && <NewRecordForm kind={kind} fields={fields} start={start} close={close} />}
      {!fields && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={5} />)}
    </Modal>
  );
}
