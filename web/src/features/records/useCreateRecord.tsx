import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Kind, RecordDetail, Values } from '~/api/types';
import { toNumber } from '~/fields/amount';
import { withoutBlanks } from '~/fields/many';
import { isEmpty } from '~/fields/part';
import { titleOf } from '~/fields/read';
import { tellDone } from '~/ui/ConfirmUndo';
import { RecordLink } from '~/ui/RecordLink';
import { readAgain } from '~/ui/useDelete';
import { freshKey } from './freshKey';

/** One dialog makes one record, however often its button is pressed: the server knows the key again. */
export function useCreateRecord(kind: Kind) {
  const client = useQueryClient();
  const [once] = useState(freshKey);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: Values) =>
      api.post<RecordDetail>(`/records/${kind}`, { values: filled(values) }, { 'Idempotency-Key': once }),
    onSuccess: () => readAgain(client, kind),
  });
  return { create: mutate, isPending, error };
}

/** Says what was made, and leads there. */
export function useTellCreated(): (record: RecordDetail) => void {
  const { t } = useTranslation('records');
  return ({ kind, id, values }) =>
    tellDone(
      <>
        {`${t(`created_${kind}`, { title: titleOf(values) })} `}
        <RecordLink kind={kind} id={id}>
          {t('open')}
        </RecordLink>
      </>,
    );
}

/** What was left empty is not sent, so that the server's own defaults hold. */
function filled(values: Values): Values {
  const entries = Object.entries(values).map(([code, value]) => {
    if (!Array.isArray(value)) return [code, code === 'OPPORTUNITY' ? toNumber(value) : value] as const;
    return [code, withoutBlanks(value)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}
