import { NotebookPen, Phone, SquareCheckBig } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import type { RecordDetail } from '~/api/types';
import { ActivityForm } from './ActivityForm';
import styles from './Composer.module.css';
import { NoteForm } from './NoteForm';
import { WAYS, type Way } from './ways';

/** One place to write: a note, or something that is to be done or was done. Who may not plan may still note. */
export function Composer({ record, come }: { record: RecordDetail; come: () => void }) {
  const { t } = useTranslation('records');
  const [way, setWay] = useState<Way>('note');
  const note = useRef<HTMLTextAreaElement>(null);
  const ways = (Object.keys(WAYS) as Way[]).filter((each) => each === 'note' || record.can.includes('plan'));
  useWriteKeys(record, (wanted) => {
    come();
    setWay(wanted);
    if (wanted === 'note') requestAnimationFrame(() => note.current?.focus());
  });
  return (
    <div className={styles.composer}>
      {ways.length > 1 && (
        <fieldset className={styles.ways} aria-label={t('compose')}>
          {ways.map((each) => {
            const Icon = WAYS[each];
            return (
              <button key={each} type="button" aria-pressed={each === way} onClick={() => setWay(each)}>
                <Icon size={14} aria-hidden="true" />
                {t(`way_${each}`)}
              </button>
            );
          })}
        </fieldset>
      )}
      {way === 'note' ? (
        <NoteForm record={record} area={note} />
      ) : (
        <ActivityForm key={way} of={record} type={way} close={() => setWay('note')} />
      )}
    </div>
  );
}

function useWriteKeys({ can }: RecordDetail, write: (way: Way) => void) {
  const { t } = useTranslation('records');
  const note = { id: 'note', group: 'here', title: t('do_note'), icon: NotebookPen, keys: 'n' } as const;
  const task = { id: 'task', group: 'here', title: t('do_task'), icon: SquareCheckBig, keys: 't' } as const;
  const call = { id: 'call', group: 'here', title: t('do_call'), icon: Phone } as const;
  useActions([
    ...(can.includes('comment') ? [{ ...note, run: () => write('note') }] : []),
    ...(can.includes('plan')
      ? [
          { ...task, run: () => write('task') },
          { ...call, run: () => write('call') },
        ]
      : []),
  ]);
}
