import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Choice, Field, Kind } from '~/api/types';
import { useReason } from '~/ui/useReason';
import styles from './FieldForm.module.css';
import { RequiredChoice } from './RequiredChoice';
import { useDemand } from './useSaveField';

interface Props {
  kind: Kind;
  field: Field;
  stages: Choice[];
  close: () => void;
}

/** Of a field that is built in only this is for an administrator to say: whether it must have a value. */
export function BuiltInForm({ kind, field, stages, close }: Props) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const [demand, setDemand] = useState({ required: field.required, required_from: field.required_from });
  const { mutate, isPending, error } = useDemand(kind, field.code, close);
  const reason = useReason();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(demand);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <dl className={styles.fixed}>
        <dt>{t('type')}</dt>
        <dd>{t(`type_${field.type}`)}</dd>
        <dt>{t('code')}</dt>
        <dd>
          <code>{field.code}</code>
        </dd>
      </dl>
      <RequiredChoice
        stages={stages}
        demand={demand}
        error={error instanceof Refused ? Object.values(error.messages).join(' ') : undefined}
        onChange={setDemand}
      />
      {error && !(error instanceof Refused) && (
        <p className={styles.error} role="alert">
          {reason(error)}
        </p>
      )}
      <footer>
        <Button variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button type="submit" loading={isPending}>
          {t('save')}
        </Button>
      </footer>
    </form>
  );
}
