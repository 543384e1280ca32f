import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { RecordDetail, Values } from '~/api/types';
import { toNumber } from '~/fields/amount';
import { withoutBlanks } from '~/fields/many';
import { isEmpty } from '~/fields/part';
import { textOf } from '~/fields/read';
import { tellDone } from '~/ui/ConfirmUndo';
import { freshKey } from './freshKey';

/** One dialog makes one lead, however often its button is pressed: the server knows the key again. */
export function useCreateLead(close: () => void) {
  const { t } = useTranslation('leads');
  const client = useQueryClient();
  const [once] = useState(freshKey);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: Values) =>
      api.post<RecordDetail>('/records/lead', { values: filled(values) }, { 'Idempotency-Key': once }),
    onSuccess: ({ id, values }) => {
      client.invalidateQueries({ queryKey: keys.boards('lead') });
      tellDone(
        <>
          {`${t('created', { title: textOf(values, 'TITLE') })} `}
          <Link to="/leads/$id" params={{ id }}>
            {t('open')}
          </Link>
        </>,
      );
      close();
    },
  });
  return { create: mutate, isPending, error };
}

/** What was left empty is not sent, so that the server's own defaults hold. */
function filled(values: Values): Values {
  const entries = Object.entries(values).map(([code, value]) => {
    if (!Array.isArray(value)) return [code, code === 'OPPORTUNITY' ? toNumber(value) : value] as const;
    return [code, withoutBlanks(value)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}
