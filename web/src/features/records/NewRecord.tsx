import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGE_FIELDS } from '~/api/kinds';
import { fieldsQuery, useSession } from '~/api/queries';
import type { Field, Id, Kind, Values } from '~/api/types';
import { LinkNamesContext } from '~/fields/linkNames';
import { titleOf } from '~/fields/read';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { linkedValues, linkTo, origin } from './links/preset';
import { NewRecordForm } from './NewRecordForm';
import { recordQuery } from './useRecord';

const MergeDialog = lazy(() =>
  import('~/features/duplicates/MergeDialog').then((file) => ({ default: file.MergeDialog })),
);

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
  const [merging, merge] = useState<Id[] | null>(null);
  if (merging) {
    return (
      <Suspense>
        <MergeDialog kind={kind} ids={merging} close={close} />
      </Suspense>
    );
  }
  return (
    <Modal
      opened
      onClose={close}
      size={680}
      title={t(`new_${kind}`)}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {fields && (
        <Form
          kind={kind}
          stage={stage}
          from={from}
          close={close}
          fields={fields}
          merge={(made, other) => merge([other, made])}
        />
      )}
      {!fields && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={5} />)}
    </Modal>
  );
}

interface FormProps extends Props {
  fields: Field[];
  merge: (made: Id, other: Id) => void;
}

function Form({ kind, stage, from, close, fields, merge }: FormProps) {
  const { currency } = useSession();
  const { other, names } = useOrigin(from);
  const link = other && linkTo(kind, fields, other.kind);
  const stages = fields.find(({ code }) => code === STAGE_FIELDS[kind]);
  // Where there are pipelines, the one that is chosen says which stage comes first.
  const first = fields.some(({ type }) => type === 'pipeline') ? '' : stages?.choices?.[0]?.value;
  const begun: Values = { CURRENCY_ID: currency, [stages?.code ?? '']: stage || (first ?? '') };
  const known = Object.entries(begun).filter(
    ([code, value]) => value && fields.some((one) => one.code === code),
  );
  const start = { ...Object.fromEntries(known), ...linkedValues(link, other?.id ?? 0) };
  return (
    <LinkNamesContext value={names}>
      <NewRecordForm
        kind={kind}
        fields={fields}
        start={start}
        linked={link?.code}
        close={close}
        merge={merge}
      />
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
