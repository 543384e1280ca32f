import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, RecordDetail, Values } from '~/api/types';
import { groupsOf } from '~/fields/groups';
import { isEmpty } from '~/fields/part';
import { ChooseFact } from './ChooseFact';
import { Fact } from './Fact';
import styles from './Facts.module.css';
import { useFactKeys } from './useFactKeys';

interface Props {
  record: RecordDetail;
  fields: Field[];
  /** Before one is changed by a key: it must be seen. */
  come: () => void;
}

/** Everything known about the record, each value changed where it stands. The stage has its own strip, versions their own list. */
export function Facts({ record, fields, come }: Props) {
  const { t } = useTranslation('records');
  const [all, setAll] = useState(false);
  const [before] = useState(record.values);
  const known = fields.filter(
    ({ type, code }) => type !== 'stage' && !(record.kind === 'document' && code === 'VERSIONS'),
  );
  const { editable, choosing, choose, asked, ask } = useFactKeys(record, known, come);
  const isDrawn = (field: Field) =>
    all || field.code === asked || isShown(field, record.values) || isShown(field, before);
  const filled = known.filter(isDrawn);
  const empty = known.length - filled.length;
  return (
    <section className={styles.facts} aria-label={t('facts')}>
      {groupsOf(filled).map(({ code, title, fields: own }) => (
        <section key={code} className={styles.group} aria-labelledby={`group-${code}`}>
          <h2 id={`group-${code}`}>{title}</h2>
          <dl>
            {own.map((field) => (
              <Fact
                key={field.code}
                field={field}
                record={record}
                asked={field.code === asked}
                done={() => ask(null)}
              />
            ))}
          </dl>
        </section>
      ))}
      {(all || empty > 0) && (
        <Button size="xs" variant="subtle" color="gray" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('hide_empty') : t('show_empty', { count: empty })}
        </Button>
      )}
      <ChooseFact
        opened={choosing}
        fields={editable}
        chosen={asked !== null}
        done={(field) => {
          choose(false);
          ask(field?.code ?? null);
        }}
      />
    </section>
  );
}

/** A gap is shown where there must be none. */
function isShown({ code, required }: Field, values: Values): boolean {
  return required || !isEmpty(values[code]);
}
