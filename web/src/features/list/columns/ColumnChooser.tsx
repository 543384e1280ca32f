import { Button } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldChoice } from '~/fields/FieldChoice';
import { FieldPanel } from '~/fields/FieldPanel';
import { writeColumns } from '../address';
import type { List } from '../useList';
import { ColumnItem } from './ColumnItem';
import { moved, NAME, NEXT, toggled, usualColumns } from './columns';

/** The columns in their order, and every other field to be added. */
export function ColumnChooser({ list }: { list: List }) {
  const { t } = useTranslation('list');
  const [said, setSaid] = useState('');
  const chosen = list.chosen.filter(({ code }) => code !== NAME);
  const offered = [{ code: NEXT, title: t('next_activity') }, ...list.fields];
  const titles = new Map(offered.map(({ code, title }) => [code, title]));
  const codes = new Set(chosen.map(({ code }) => code));
  const own = list.columns[0]?.field?.code;
  const wide = list.chosen.filter(({ code }) => code === NAME);

  const move = (from: number, to: number) => {
    const title = titles.get(chosen[from]?.code ?? '') ?? '';
    list.choose([...moved(chosen, from, to), ...wide]);
    setSaid(t('column_moved', { title, place: to + 1 }));
  };

  return (
    <FieldPanel
      title={t('columns')}
      chosen={chosen.map(({ code }, place) => (
        <ColumnItem key={code} code={code} title={titles.get(code) ?? code} place={place} move={move}>
          <button
            type="button"
            aria-label={t('remove_column', { title: titles.get(code) ?? code })}
            onClick={() => list.choose(toggled(list.chosen, code))}
          >
            <X size={13} aria-hidden="true" />
          </button>
        </ColumnItem>
      ))}
    >
      <h2>{t('add_column')}</h2>
      <FieldChoice
        fields={offered.filter(({ code }) => !codes.has(code) && code !== own)}
        label={t('choose_field')}
        choose={({ code }) => list.choose(toggled(list.chosen, code))}
      />
      {writeColumns(list.chosen) !== writeColumns(usualColumns(list.kind)) && (
        <Button size="xs" variant="subtle" color="gray" onClick={() => list.change({ columns: undefined })}>
          {t('usual_columns')}
        </Button>
      )}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </FieldPanel>
  );
}
