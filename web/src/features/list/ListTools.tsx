import { ActionIcon } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import { mayImport } from '~/api/kinds';
import type { Kind } from '~/api/types';
import { SearchField } from '~/features/board/Filters';
import { number } from '~/i18n/format';
import { ColumnChooser } from './columns/ColumnChooser';
import { ExportButton } from './export/ExportDialog';
import { FilterChips } from './filter/FilterChips';
import styles from './List.module.css';
import type { List } from './useList';
import { useCount } from './useRows';

/** Search, the filter as sentences, how many there are, and the columns. */
export function ListTools({ list }: { list: List }) {
  const { search, change, fields, kind } = list;
  return (
    <div className={styles.tools}>
      <SearchField kind={kind} q={search.q ?? ''} letter={null} />
      <FilterChips fields={fields} filter={search.filter ?? []} put={(filter) => change({ filter })} />
      <span className={styles.gap} />
      <Total list={list} />
      <ColumnChooser list={list} />
      {mayImport(kind, list.can) && <ImportLink kind={kind} />}
      {list.can.includes('export') && <ExportButton list={list} />}
    </div>
  );
}

/** To the page where a table becomes records. */
function ImportLink({ kind }: { kind: Kind }) {
  const { t } = useTranslation('list');
  const navigate = useNavigate();
  const open = () => navigate({ to: '/import/$kind', params: { kind } });
  useActions([{ id: 'import', title: t('import'), group: 'here', icon: Upload, run: open }]);
  return (
    <ActionIcon
      size={30}
      variant="default"
      aria-label={t('import')}
      title={t('import')}
      renderRoot={(props) => <Link to="/import/$kind" params={{ kind }} {...props} />}
    >
      <Upload size={15} aria-hidden="true" />
    </ActionIcon>
  );
}

function Total({ list }: { list: List }) {
  const { t } = useTranslation('list');
  const { data } = useCount(list.kind, list.asked);
  if (!data) return null;
  const shown = number(data.count) + (data.more ? '+' : '');
  return (
    <output className={styles.total} aria-label={t('total', { shown })}>
      {shown}
    </output>
  );
}
