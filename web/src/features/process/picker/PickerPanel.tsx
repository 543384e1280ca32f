import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLexicon } from '../lexicon';
import type { PickerItem } from '../wire';
import type { Wanted } from './items';
import { PickerGroups } from './PickerGroups';
import { PickerList } from './PickerList';
import styles from './PickerPanel.module.css';
import { usePicker } from './usePicker';

interface Props {
  wanted: Wanted;
  typed?: string;
  onPick: (item: PickerItem) => void;
}

/** Search on top, groups at the left, values with their sample at the right. */
export function PickerPanel({ wanted, typed, onPick }: Props) {
  const { t } = useTranslation('process');
  const id = useId();
  const picker = usePicker(wanted, onPick, typed);
  const { items, at, query, group } = picker;
  return (
    <>
      <TextInput
        data-autofocus
        variant="unstyled"
        className={styles.search}
        leftSection={<Search size={14} aria-hidden="true" />}
        placeholder={t('search')}
        role="combobox"
        aria-expanded
        aria-label={t('search_values')}
        aria-controls={`${id}-list`}
        aria-activedescendant={items[at] && `${id}-${at}`}
        value={query}
        onChange={(event) => picker.ask(event.currentTarget.value)}
        onKeyDown={picker.onKeyDown}
      />
      <div className={styles.columns}>
        <PickerGroups groups={picker.groups} current={query ? null : group} onShow={picker.show} />
        <PickerList
          id={id}
          items={items}
          at={at}
          wanted={wanted}
          group={group}
          onHover={picker.hover}
          onPick={picker.pick}
        />
      </div>
      <SampleNote />
    </>
  );
}

function SampleNote() {
  const { t } = useTranslation('process');
  const { sample } = useLexicon().picker;
  return (
    <p className={styles.sample}>{sample ? t('sample_of', { title: sample.title }) : t('sample_none')}</p>
  );
}
