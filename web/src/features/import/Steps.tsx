import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FillableField, Id, Import, Kind, LookedAtTable } from '~/api/types';
import { ChooseFile } from './ChooseFile';
import { Columns } from './Columns';
import styles from './Import.module.css';
import { useBegin, type Wish } from './queries';
import { Trial } from './Trial';

interface Props {
  kind: Kind;
  fields: readonly FillableField[];
  begun: (work: Import) => void;
}

/** A file, the fields of its columns, a trial; what was chosen stays while one goes back. */
export function Steps({ kind, fields, begun }: Props) {
  const [table, setTable] = useState<LookedAtTable | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const [tried, setTried] = useState<Id | null>(null);
  const trial = useBegin(kind, ({ id }) => setTried(id));
  const real = useBegin(kind, begun);
  const take = (file: Id, found: LookedAtTable) => {
    const { decimal, order, columns } = found;
    setTable(found);
    setWish({ file, decimal, order, columns: columns.map(({ field }) => field), duplicates_too: false });
  };
  const step = tried === null ? Number(table !== null) : 2;
  return (
    <>
      <StepNames now={step} />
      {step === 0 && <ChooseFile kind={kind} fields={fields} take={take} />}
      {step === 1 && table && wish && (
        <Columns
          table={table}
          fields={fields}
          wish={wish}
          change={setWish}
          back={() => setTable(null)}
          trial={() => trial.mutate({ ...wish, trial: true })}
          isPending={trial.isPending}
          error={trial.error}
        />
      )}
      {tried !== null && wish && (
        <Trial
          id={tried}
          fields={fields}
          codes={wish.columns.filter(Boolean)}
          back={() => setTried(null)}
          begin={(duplicates) => real.mutate({ ...wish, duplicates_too: duplicates, trial: false })}
          isPending={real.isPending}
          error={real.error}
        />
      )}
    </>
  );
}

const NAMES = ['step_file', 'step_columns', 'step_trial'] as const;

/** The focus goes along: what had it is gone. */
function StepNames({ now }: { now: number }) {
  const { t } = useTranslation('imports');
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(now);
  useEffect(() => {
    if (before.current !== now) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    before.current = now;
  }, [now]);
  return (
    <ol className={styles.steps} ref={list}>
      {NAMES.map((name, place) => (
        <li
          key={name}
          tabIndex={-1}
          aria-current={place === now ? 'step' : undefined}
          data-done={place < now || undefined}
        >
          {t(name)}
        </li>
      ))}
    </ol>
  );
}
