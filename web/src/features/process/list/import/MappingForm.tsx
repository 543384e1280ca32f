import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsQuery, peopleQuery } from '~/api/queries';
import { useReason } from '~/ui/useReason';
import type { ProcessRow } from '../../wire';
import styles from '../Dialog.module.css';
import { symbolic, targetsFor } from './targets';
import { useMapping } from './useImport';

interface Props {
  process: ProcessRow;
  onDone: () => void;
}

/** What to take here for each thing that the file names and this company does not have. */
export function MappingForm({ process, onDone }: Props) {
  const { t } = useTranslation('process');
  const reason = useReason();
  const [mapping, setMapping] = useState<Record<string, string>>({});
  const save = useMapping(process, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(mapping);
  };
  const choose = (name: string, target: string | null) =>
    setMapping(({ [name]: _, ...others }) => (target ? { ...others, [name]: target } : others));
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.hint}>{t('map_text')}</p>
      <div className={styles.mapping}>
        {process.unmapped.map((name) => (
          <Target
            key={name}
            process={process}
            name={name}
            value={mapping[name] ?? null}
            onChange={(target) => choose(name, target)}
          />
        ))}
      </div>
      {save.error && (
        <p role="alert" className={styles.error}>
          {reason(save.error)}
        </p>
      )}
      <footer>
        <Button variant="default" size="sm" onClick={onDone}>
          {t('later')}
        </Button>
        <Button type="submit" size="sm" disabled={Object.keys(mapping).length === 0} loading={save.isPending}>
          {t('map_save')}
        </Button>
      </footer>
    </form>
  );
}

interface TargetProps {
  process: ProcessRow;
  name: string;
  value: string | null;
  onChange: (target: string | null) => void;
}

function Target({ process, name, value, onChange }: TargetProps) {
  const { t } = useTranslation('process');
  const people = useQuery(peopleQuery).data ?? [];
  const fields = useQuery(fieldsQuery(process.kind)).data ?? [];
  const wanted = symbolic(name);
  return (
    <Select
      searchable
      clearable
      label={t(`map_${wanted.kind}`, { name: wanted.name })}
      placeholder={t(`map_choose_${wanted.kind}`)}
      data={targetsFor(wanted.kind, people, fields)}
      value={value}
      onChange={onChange}
    />
  );
}
