import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionEntry, OptionList } from '~/api/types';
import { type Head, partHead, Table } from '~/ui/Table';
import fields from '../Fields.module.css';
import { EntryLine } from './EntryLine';
import styles from './Lists.module.css';
import { NewEntry } from './NewEntry';
import { lastOf, partsOf, type Semantics } from './order';
import { useFocusOn } from './useFocusOn';
import { useOptions } from './useOptions';

/** Where a new entry is being named: behind this entry, and with this meaning. */
interface Opening {
  after: string | null;
  semantics: Semantics;
}

/** The entries of a list in order; stages in three parts. */
export function EntryTable({ list }: { list: OptionList }) {
  const { t } = useTranslation('settings');
  const keeping = useOptions(list);
  const [opening, setOpening] = useState<Opening>();
  const { focus, focusOn } = useFocusOn();
  const isStages = list.kind !== null;
  const heads = useHeads(isStages);
  const line = (entry: OptionEntry) => (
    <Fragment key={entry.code}>
      <EntryLine
        entry={entry}
        index={list.entries.indexOf(entry)}
        keeping={keeping}
        focus={focus}
        focusOn={focusOn}
        addAfter={() => setOpening({ after: entry.code, semantics: meaningBehind(entry) })}
      />
      {opening?.after === entry.code && form(opening)}
    </Fragment>
  );
  const form = ({ after, semantics }: Opening) => (
    <NewEntry
      list={list}
      semantics={semantics}
      add={(wish) => keeping.add({ ...wish, after })}
      close={(code) => {
        setOpening(undefined);
        focusOn(code ?? after);
      }}
    />
  );
  const end = (semantics: Semantics) =>
    keeping.mayChange && (
      <AddLine
        isStages={isStages}
        semantics={semantics}
        open={() => setOpening({ after: lastOf(list.entries, semantics), semantics })}
      />
    );
  return (
    <>
      <Table className={styles.table} caption={t('entries_of', { title: list.title })} heads={heads}>
        {isStages ? (
          partsOf(list.entries).map(({ semantics, entries }) => (
            <tbody key={semantics}>
              <PartHead semantics={semantics} />
              {entries.map(line)}
              {semantics !== 'S' && end(semantics)}
            </tbody>
          ))
        ) : (
          <tbody>
            {list.entries.length === 0 && <NoEntries />}
            {list.entries.map(line)}
            {opening?.after === null && form(opening)}
            {end('P')}
          </tbody>
        )}
      </Table>
      <div className="unseen" aria-live="polite">
        {keeping.said}
      </div>
    </>
  );
}

/** What follows the success is a failure. */
const meaningBehind = ({ semantics }: OptionEntry): Semantics => (semantics === 'S' ? 'F' : semantics);

function useHeads(isStages: boolean): Head[] {
  const { t } = useTranslation('settings');
  return [
    { words: t('order'), narrow: true },
    { words: t('name') },
    { words: t('code'), wide: true },
    { words: t(isStages ? 'records_here' : 'records_with'), wide: true, className: styles.number },
    { words: t('used_in'), wide: true },
    { words: t('more'), narrow: true },
  ];
}

function PartHead({ semantics }: { semantics: Semantics }) {
  const { t } = useTranslation('settings');
  return (
    <tr className={partHead}>
      <td />
      <th scope="rowgroup" colSpan={5} className={styles.part}>
        {t(`part_${semantics}`)}
        <small>{t(`part_hint_${semantics}`)}</small>
      </th>
    </tr>
  );
}

function NoEntries() {
  const { t } = useTranslation('settings');
  return (
    <tr>
      <td />
      <td colSpan={5} className={fields.muted}>
        {t('empty_list')}
      </td>
    </tr>
  );
}

interface AddProps {
  isStages: boolean;
  semantics: Semantics;
  open: () => void;
}

function AddLine({ isStages, semantics, open }: AddProps) {
  const { t } = useTranslation('settings');
  const label = isStages ? t(`add_to_${semantics === 'F' ? 'F' : 'P'}`) : t('add_entry');
  return (
    <tr className={styles.add}>
      <td />
      <td colSpan={5}>
        <Button size="compact-sm" variant="subtle" leftSection={<Plus size={14} />} onClick={open}>
          {label}
        </Button>
      </td>
    </tr>
  );
}
