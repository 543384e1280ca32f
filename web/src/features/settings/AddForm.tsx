import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SECTIONS } from '~/api/kinds';
import type { Choice, CustomField, Kind } from '~/api/types';
import { PREFIX, suggestCode } from './code';
import { withColoured } from './colors';
import { asNew, emptyDraft } from './draft';
import { FieldForm } from './FieldForm';
import styles from './FieldForm.module.css';
import { type AddedType, maySeveral, TYPES } from './types';
import { useAddField } from './useSaveField';

interface Props {
  kind: Kind;
  fields: CustomField[];
  stages: Choice[];
  close: () => void;
}

/** A new field: its type and code are chosen here, once and for all. */
export function AddForm({ kind, fields, stages, close }: Props) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const [draft, setDraft] = useState(emptyDraft);
  const { mutate, isPending, error } = useAddField(kind, close);
  const choose = (type: AddedType) => {
    const entries = type === 'options' && draft.entries.length === 0 ? withColoured([]) : draft.entries;
    setDraft({ ...draft, type, entries });
  };
  return (
    <FieldForm
      kind={kind}
      draft={draft}
      onChange={setDraft}
      stored={[]}
      stages={stages}
      error={error}
      pending={isPending}
      word={t('add')}
      save={(tidied) => mutate(asNew(tidied, fields))}
      close={close}
    >
      {(wrong) => (
        <>
          <Select
            label={t('type')}
            data={TYPES.map((type) => ({ value: type, label: t(`type_${type}`) }))}
            value={draft.type}
            error={wrong.type}
            allowDeselect={false}
            onChange={(type) => type && choose(type as AddedType)}
          />
          {draft.type === 'record' && (
            <Select
              label={t('leads_to')}
              data={Object.entries(SECTIONS).map(([value, section]) => ({ value, label: app(section) }))}
              value={draft.to}
              error={wrong.settings}
              allowDeselect={false}
              onChange={(to) => to && setDraft({ ...draft, to: to as Kind })}
            />
          )}
          <TextInput
            label={t('code')}
            description={t('code_hint')}
            leftSection={<span className={styles.prefix}>{PREFIX}</span>}
            leftSectionWidth={78}
            maxLength={40}
            value={draft.code ?? suggestCode(draft.title, fields)}
            error={wrong.code}
            onChange={(event) => setDraft({ ...draft, code: event.currentTarget.value.toUpperCase() })}
          />
          {maySeveral(draft.type) && (
            <Checkbox
              label={t('several')}
              description={t('several_hint')}
              checked={draft.multiple}
              onChange={(event) => setDraft({ ...draft, multiple: event.currentTarget.checked })}
            />
          )}
        </>
      )}
    </FieldForm>
  );
}
