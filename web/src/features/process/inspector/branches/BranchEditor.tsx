import { ActionIcon, Button, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import blockStyles from '../../blocks/Block.module.css';
import { useDesigner } from '../../designer/context';
import { type Branch, emptyRow, type Row } from '../../model';
import styles from './Branches.module.css';
import { RowEditor } from './RowEditor';

interface Props {
  branch: Branch;
  index: number;
  count: number;
}

/** One branch: its name, its condition, its place. */
export function BranchEditor({ branch, index, count }: Props) {
  const { t } = useTranslation('process');
  const ref = useRef<HTMLLIElement>(null);
  const patchBranch = useDesigner((designer) => designer.patchBranch);
  const open = useDesigner(({ selection }) => selection?.branch === branch.id);
  const { rows } = branch.when;
  const setRows = (next: Row[], group?: string) => patchBranch(branch.id, { when: { rows: next } }, group);
  useEffect(() => {
    if (open) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={ref} className={styles.branch} data-open={open}>
      <Head branch={branch} index={index} count={count} entry={open || index === 0} />
      {rows.map((row, i) => (
        <RowEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          key={i}
          row={row}
          first={i === 0}
          onChange={(next) => setRows(rows.with(i, next), `${branch.id}.${i}`)}
          onRemove={() => setRows(rows.toSpliced(i, 1))}
        />
      ))}
      {rows.length === 0 && <p className={styles.hint}>{t('takes_rest_hint')}</p>}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<Plus size={13} />}
        onClick={() => setRows([...rows, emptyRow()])}
      >
        {t(rows.length ? 'add_row' : 'add_condition')}
      </Button>
    </li>
  );
}

function Head({ branch, index, count, entry }: Props & { entry: boolean }) {
  const { t } = useTranslation('process');
  const { patchBranch, moveBranch, removeBranch } = useBranchActions();
  const title = branch.title;
  return (
    <div className={styles.head}>
      <span className={blockStyles.number} aria-hidden="true">
        {index + 1}
      </span>
      <TextInput
        variant="unstyled"
        maxLength={200}
        data-entry={entry || undefined}
        aria-label={t('branch_name', { number: index + 1 })}
        value={title}
        onChange={(event) =>
          patchBranch(branch.id, { title: event.currentTarget.value }, `${branch.id}.title`)
        }
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        disabled={index === 0}
        aria-label={t('branch_earlier', { title })}
        onClick={() => moveBranch(branch.id, index - 1)}
      >
        <ArrowUp size={14} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        disabled={index === count - 1}
        aria-label={t('branch_later', { title })}
        onClick={() => moveBranch(branch.id, index + 1)}
      >
        <ArrowDown size={14} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        disabled={count === 1}
        aria-label={t('remove_branch', { title })}
        onClick={() => removeBranch(branch.id)}
      >
        <Trash2 size={14} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}

function useBranchActions() {
  const patchBranch = useDesigner((designer) => designer.patchBranch);
  const moveBranch = useDesigner((designer) => designer.moveBranch);
  const removeBranch = useDesigner((designer) => designer.removeBranch);
  return { patchBranch, moveBranch, removeBranch };
}
