import { Popover } from '@mantine/core';
import { History } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, FieldWas, RecordDetail } from '~/api/types';
import { isEmpty } from '~/fields/part';
import { FieldDisplay } from '~/fields/registry';
import { Ago } from '~/ui/Ago';
import styles from './Facts.module.css';
import { useFieldHistory } from './timeline/useTimeline';

const PAUSE_MS = 250;

interface Props {
  field: Field;
  record: RecordDetail;
}

/** What the field was before: shown while the pointer rests on the sign or the focus is on it. */
export function FieldHistory({ field, record }: Props) {
  const { t } = useTranslation('records');
  const [open, setOpen] = useState(false);
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { data } = useFieldHistory(record.kind, record.id, field.code, open);
  const soon = () => {
    clearTimeout(wait.current);
    wait.current = setTimeout(() => setOpen(true), PAUSE_MS);
  };
  const leave = () => {
    clearTimeout(wait.current);
    setOpen(false);
  };
  return (
    <Popover opened={open} withRoles={false} position="bottom-end" width={300} trapFocus={false}>
      <Popover.Target>
        <button
          type="button"
          className={styles.history}
          aria-label={t('history', { field: field.title })}
          aria-expanded={open}
          onPointerEnter={soon}
          onPointerLeave={leave}
          onFocus={soon}
          onBlur={leave}
          onClick={() => setOpen(true)}
          onKeyDown={(event) => event.key === 'Escape' && leave()}
        >
          <History size={13} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown p={10}>
        <div className={styles.past} role="status">
          {data?.length === 0 && t('never_changed')}
          <ol>
            {data?.map((was) => (
              <Was key={was.id} was={was} field={field} record={record} />
            ))}
          </ol>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Was({ was: { by, run, at, old, new: now }, field, record }: Props & { was: FieldWas }) {
  const { t } = useTranslation('records');
  const who = run ? `${run.process} · ${t('version', { version: run.version })}` : by.name;
  const shown = (value: typeof old) =>
    isEmpty(value) ? t('nothing') : <FieldDisplay field={field} value={value} values={record.values} />;
  return (
    <li>
      <div>
        <span className={styles.old}>{shown(old)}</span>
        {' → '}
        {shown(now)}
      </div>
      <small>
        {who} {'· '}
        <Ago at={at} />
      </small>
    </li>
  );
}
