import { ActionIcon, Button, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, type LucideIcon, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
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
  autoFocus: boolean;
}

/** One branch: its name, its condition, its place. */
export function BranchEditor({ branch, index, count, autoFocus }: Props) {
  const { t } = useTranslation('process');
  const ref = useRef<HTMLLIElement>(null);
  const patchBranch = useDesigner((designer) => designer.patchBranch);
  const open = useDesigner(({ selection }) => selection?.branch === branch.id);
  const [added, setAdded] = useState<number>();
  const { rows } = branch.when;
  const setRows = (next: Row[], group?: string) => patchBranch(branch.id, { when: { rows: next } }, group);
  const add = () => {
    setAdded(rows.length);
    setRows([...rows, emptyRow()]);
  };
  useEffect(() => {
    if (open) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={ref} className={styles.branch} data-open={open}>
      <Head branch={branch} index={index} count={count} autoFocus={autoFocus} />
      {rows.map((row, i) => (
        <RowEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          key={i}
          row={row}
          first={i === 0}
          autoFocus={i === added}
          onChange={(next) => setRows(rows.with(i, next), `${branch.id}.${i}`)}
          onRemove={() => setRows(rows.toSpliced(i, 1))}
        />
      ))}
      {rows.length === 0 && <p className={styles.hint}>{t('takes_rest_hint')}</p>}
      <Button variant="subtle" size="compact-xs" leftSection={<Plus size={13} />} onClick={add}>
        {t(rows.length ? 'add_row' : 'add_condition')}
      </Button>
    </li>
  );
}

function Head({ branch, index, count, autoFocus }: Props) {
  const { t } = useTranslation('process');
  const { patchBranch, moveBranch, removeBranch } = useBranchActions();
  const isEntry = useDesigner(({ selection }) =>
    selection?.branch ? selection.branch === branch.id : index === 0,
  );
  const title = branch.title;
  return (
    <div className={styles.head}>
      <span className={blockStyles.number} aria-hidden="true">
        {index + 1}
      </span>
      <TextInput
        variant="unstyled"
        maxLength={200}
        data-entry={isEntry || undefined}
        autoFocus={autoFocus}
        aria-label={t('branch_name', { number: index + 1 })}
        value={title}
        onChange={(event) =>
          patchBranch(branch.id, { title: event.currentTarget.value }, `${branch.id}.title`)
        }
      />
      <HeadButton
        icon={ArrowUp}
        name={t('branch_earlier', { title })}
        possible={index > 0}
        onClick={() => moveBranch(branch.id, index - 1)}
      />
      <HeadButton
        icon={ArrowDown}
        name={t('branch_later', { title })}
        possible={index < count - 1}
        onClick={() => moveBranch(branch.id, index + 1)}
      />
      <HeadButton
        icon={Trash2}
        name={t('remove_branch', { title })}
        possible={count > 1}
        onClick={() => removeBranch(branch.id)}
      />
    </div>
  );
}

interface ButtonProps {
  icon: LucideIcon;
  name: string;
  possible: boolean;
  onClick: () => void;
}

/** It keeps the focus when a branch can go no further, so it is never truly disabled. */
function HeadButton({ icon: Icon, name, possible, onClick }: ButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      data-disabled={!possible || undefined}
      aria-disabled={!possible}
      aria-label={name}
      onClick={onClick}
    >
      <Icon size={14} aria-hidden="true" />
    </ActionIcon>
  );
}

function useBranchActions() {
  const patchBranch = useDesigner((designer) => designer.patchBranch);
  const moveBranch = useDesigner((designer) => designer.moveBranch);
  const removeBranch = useDesigner((designer) => designer.removeBranch);
  return { patchBranch, moveBranch, removeBranch };
}
