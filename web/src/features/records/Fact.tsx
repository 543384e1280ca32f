import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, RecordDetail } from '~/api/types';
import { FieldDisplay } from '~/fields/registry';
import { FactEdit } from './FactEdit';
import styles from './Facts.module.css';
import { FieldHistory } from './FieldHistory';
import { WhyMine } from './WhyMine';

type Mode = 'shown' | 'editing' | 'edited';

interface Props {
  field: Field;
  record: RecordDetail;
  /** It is to be changed at once, as somebody asked by a key. */
  asked: boolean;
  done: () => void;
}

export function Fact({ field, record, asked, done }: Props) {
  const [mode, setMode] = useState<Mode>('shown');
  const place = useRef<HTMLElement>(null);
  // Whoever went on to another field meanwhile is not called back.
  const close = () => {
    setMode(hasFocus(place.current) ? 'edited' : 'shown');
    done();
  };
  const editable = record.can.includes('update') && !field.read_only;
  return (
    <div className={styles.fact}>
      <dt>{field.title}</dt>
      <dd ref={place}>
        {mode === 'editing' || asked ? (
          <FactEdit field={field} record={record} close={close} />
        ) : (
          <div className={styles.row}>
            <FieldDisplay field={field} value={record.values[field.code] ?? null} values={record.values} />
            {!field.read_only && <FieldHistory field={field} record={record} />}
            {editable && (
              <EditButton field={field} focus={mode === 'edited'} edit={() => setMode('editing')} />
            )}
          </div>
        )}
        {field.code === 'ASSIGNED_BY_ID' && <WhyMine record={record} />}
      </dd>
    </div>
  );
}

function hasFocus(place: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement === body || Boolean(place?.contains(activeElement));
}

interface EditButtonProps {
  field: Field;
  /** After an edit the focus comes back to where it began. */
  focus: boolean;
  edit: () => void;
}

/** Covers the whole row, below the links in it: a click anywhere edits, a click on a phone number calls. */
function EditButton({ field, focus, edit }: EditButtonProps) {
  const { t } = useTranslation('records');
  return (
    <button
      type="button"
      className={styles.edit}
      aria-label={t('edit', { field: field.title })}
      // biome-ignore lint/a11y/noAutofocus: see above
      autoFocus={focus}
      onClick={edit}
    >
      <Pencil size={13} aria-hidden="true" />
    </button>
  );
}
