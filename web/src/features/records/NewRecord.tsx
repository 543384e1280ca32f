import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { STAGE_FIELDS } from '~/api/kinds';
import { fieldsQuery, useSession } from '~/api/queries';
import type { Field, Kind, Values } from '~/api/types';
import { LinkNamesContext } from '~/fields/linkNames';
import { titleOf } from '~/fields/read';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { linkedValues, linkTo, origin } from './links/preset';
import { NewRecordForm } from './NewRecordForm';
import { recordQuery } from './useRecord';

interface Props {
  kind: Kind;
  /** The stage to begin at; empty: the first one. */
  stage: string;
  /** The record that it is linked to from the start: `contact:5`. */
  from: string | undefined;
  close: () => void;
}

export function NewRecord({ kind, stage, from, close }: Props) {
  const { t } = useTranslation('records');
  const { t: app } = useTranslation();
  const { data: fields, error, refetch } = useQuery(fieldsQuery(kind));
  return (
    <Modal
      opened
      onClose={close}
      size={680}
      title={t(`new_${kind}`)}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {fields && <Form kind={kind} stage={stage} from={from} close={close} fields={fields} />}
      {!fields && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={5} />)}
    </Modal>
  );
}

function Form({ kind, stage, from, close, fields }: Props & { fields: Field[] }) {
  const { currency } = useSession();
  const { other, names } = useOrigin(from);
  const link = other && linkTo(kind, fields, other.kind);
  const begun: Values = { CURRENCY_ID: currency, [STAGE_FIELDS[kind] ?? '']: stage };
  const known = Object.entries(begun).filter(
    ([code, value]) => value && fields.some((one) => one.code === code),
  );
  const start = { ...Object.fromEntries(known), ...linkedValues(link, other?.id ?? 0) };
  return (
    <LinkNamesContext value={names}>
      <NewRecordForm kind={kind} fields={fields} start={start} linked={link?.code} close={close} />
    </LinkNamesContext>
  );
}

/** The record from which the new one is made, and what it is called. */
function useOrigin(from: string | undefined) {
  const other = origin(from);
  const { data } = useQuery({
    ...recordQuery(other?.kind ?? 'lead', other?.id ?? 0),
    enabled: Boolean(other),
  });
  const names = other && data ? { [other.kind]: { [other.id]: titleOf(data.values) } } : {};
  return { other, names };
}
