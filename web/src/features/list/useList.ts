import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { Field, Id, Kind, ListPage, ListRow } from '~/api/types';
import { type ColumnChoice, knownSort, type ListSearch, readColumns, writeColumns } from './address';
import { type Column, columnsOf, usualColumns } from './columns/columns';
import { type Asked, askedBy, useRows } from './useRows';

/** A list as it is drawn: what its address says, and what the server answered. */
export interface List {
  kind: Kind;
  search: ListSearch;
  change: (wishes: Partial<ListSearch>) => void;
  fields: readonly Field[];
  columns: readonly Column[];
  chosen: readonly ColumnChoice[];
  choose: (columns: readonly ColumnChoice[]) => void;
  asked: Asked;
  rows: readonly ListRow[];
  ids: readonly Id[];
  links: ListPage['links'];
  can: readonly string[];
  pages: ReturnType<typeof useRows>;
}

export function useList(kind: Kind): List {
  const search = useSearch({ from: '/inside/$section' });
  const navigate = useNavigate();
  const { t } = useTranslation('list');
  const fields = useFields(kind);
  const chosen = search.columns ? readColumns(search.columns) : usualColumns(kind);
  const columns = columnsOf(kind, fields, chosen, { name: t('full_name'), next: t('next_activity') });
  const asked = askedBy(
    { ...search, sort: knownSort(search.sort, fields) },
    columns.flatMap(({ field }) => (field ? [field.code] : [])),
  );
  const pages = useRows(kind, asked, fields.length > 0);
  const known = pages.data?.pages ?? [];
  const rows = known.flatMap((page) => page.rows);
  const change = (wishes: Partial<ListSearch>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...wishes }), replace: true });
  return {
    kind,
    search,
    change,
    fields,
    columns,
    chosen,
    choose: (next) => change({ columns: writeColumns(next) }),
    asked,
    rows,
    ids: rows.map(({ id }) => id),
    links: linksOf(known),
    can: known[0]?.can ?? [],
    pages,
  };
}

function linksOf(pages: readonly ListPage[]): ListPage['links'] {
  const all: ListPage['links'] = {};
  for (const { links } of pages) {
    for (const [kind, names] of Object.entries(links)) {
      all[kind as Kind] = { ...all[kind as Kind], ...names };
    }
  }
  return all;
}
