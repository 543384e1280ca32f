import { Button } from '@mantine/core';
import { FolderPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldGroup, Kind } from '~/api/types';
import { Table } from '~/ui/Table';
import { lineOf } from './arrangement';
import { FieldLine } from './FieldLine';
import { EmptyGroup, GroupLine } from './GroupLine';
import type { Row } from './types';
import { useArrangement } from './useArrangement';

interface Props {
  kind: Kind;
  rows: Map<string, Row>;
  groups: FieldGroup[];
  edit: (row: Row) => void;
}

/** All fields, group by group. */
export function FieldTable({ kind, rows, groups, edit }: Props) {
  const { t } = useTranslation('settings');
  const order = useArrangement(kind, groups, (code) => rows.get(code)?.field.title ?? code);
  const [added, setAdded] = useState(0);
  const heads = [
    { words: t('order'), narrow: true },
    { words: t('name') },
    ...WIDE.map((name) => ({ words: t(name), wide: true })),
    { words: t('more'), narrow: true },
  ];
  const add = () => {
    setAdded(groups.length); // before the row is there, which looks at it once
    order.addGroup().catch(() => setAdded(0));
  };
  return (
    <>
      <Table caption={t('table_caption')} heads={heads}>
        {groups.map((group, place) => (
          <tbody key={group.code}>
            <GroupLine group={group} place={place} order={order} fresh={added > 0 && place === added} />
            {group.fields.length === 0 && <EmptyGroup group={group} order={order} />}
            {group.fields.map((code) => {
              const row = rows.get(code);
              const index = lineOf(groups, code);
              return (
                row && <FieldLine key={code} kind={kind} row={row} index={index} order={order} edit={edit} />
              );
            })}
          </tbody>
        ))}
      </Table>
      {order.mayChange && (
        <div>
          <Button variant="default" size="xs" leftSection={<FolderPlus size={14} />} onClick={add}>
            {t('add_group')}
          </Button>
        </div>
      )}
      <div className="unseen" aria-live="polite">
        {order.said}
      </div>
    </>
  );
}

const WIDE = ['code', 'type', 'several', 'required', 'quick', 'used_in'] as const;
