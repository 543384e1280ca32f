import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SECTIONS } from '~/api/kinds';
import type { Choice, CustomField, Kind } from '~/api/types';
import { entriesOf } from '~/fields/entries';
import { asChange, draftOf } from './draft';
import { FieldForm } from './FieldForm';
import styles from './FieldForm.module.css';
import { type AddedType, holdsSeveral } from './types';
import { useChangeField } from './useSaveField';

interface Props {
  kind: Kind;
  field: CustomField;
  stages: Choice[];
  close: () => void;
}

/** Name, entries and whether it is required change; code and type stay. */
export function ChangeForm({ kind, field, stages, close }: Props) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(field));
  const { mutate, isPending, error } = useChangeField(kind, field.code, close);
  const type = t(`type_${field.type as AddedType}`);
  return (
    <FieldForm
      kind={kind}
      currency={draftOf(field).currency}
      draft={draft}
      onChange={setDraft}
      stored={entriesOf(field.settings).map(({ id }) => id)}
      stages={stages}
      error={error}
      pending={isPending}
      word={t('save')}
      save={(tidied) => mutate(asChange(tidied, field))}
      close={close}
    >
      {() => (
        <dl className={styles.fixed}>
          <dt>{t('type')}</dt>
          <dd>{holdsSeveral(field) ? `${type}, ${t('several').toLocaleLowerCase()}` : type}</dd>
          {draft.type === 'record' && (
            <>
              <dt>{t('leads_to')}</dt>
              <dd>{app(SECTIONS[draft.to])}</dd>
            </>
          )}
          <dt>{t('code')}</dt>
          <dd>
            <code>{field.code}</code>
          </dd>
        </dl>
      )}
    </FieldForm>
  );
}
