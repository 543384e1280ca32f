import { Button, Drawer, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { useReason } from '~/ui/useReason';
import { type BlockType, choicesOf, freshBlock, settingsOf } from '../blockTypes';
import { RowEditor } from '../inspector/branches/RowEditor';
import { WIDGETS } from '../inspector/widgets';
import { useLexicon } from '../lexicon';
import { type Block, emptyRow, emptyTemplate, type Row } from '../model';
import type { Kind } from '../wire';
import styles from './Rules.module.css';
import type { Drawn, Rule, RuleStage } from './rules';

const NOT_ALONE = new Set(['condition', 'delay']);

interface Props {
  kind: Kind;
  stage: RuleStage;
  rule: Rule | null;
  onClose: () => void;
}

export function RuleDrawer(props: Props) {
  const { t } = useTranslation('process');
  const { stage, rule, onClose } = props;
  return (
    <Drawer
      opened
      position="right"
      size={420}
      onClose={onClose}
      title={rule ? rule.name : t('add_rule_to', { stage: stage.name })}
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Form {...props} />
    </Drawer>
  );
}

function Form({ kind, stage, rule, onClose }: Props) {
  const { t } = useTranslation('process');
  const reason = useReason();
  const types = useLexicon().offered.filter(({ type }) => !NOT_ALONE.has(type));
  const [name, setName] = useState(rule?.name ?? '');
  const [drawn, setDrawn] = useState<Drawn | null>(rule?.drawn ?? startOf(types[0]));
  const save = useSave(kind, stage, rule, onClose);
  if (!drawn) return null;
  const change = (some: Partial<Drawn>) => setDrawn({ ...drawn, ...some });
  const type = types.find((one) => one.type === drawn.block.type);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate({ name: name.trim() || type?.title || '', ...drawn });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Select
        data-autofocus
        label={t('rule_does')}
        data={types.map((one) => ({ value: one.type, label: one.title }))}
        value={drawn.block.type}
        allowDeselect={false}
        onChange={(to) => change(startOf(types.find((one) => one.type === to)) ?? {})}
      />
      <TextInput
        label={t('name')}
        placeholder={type?.title}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <When delay={drawn.delay} onChange={(delay) => change({ delay })} />
      <Rows rows={drawn.rows} onChange={(rows) => change({ rows })} />
      <Settings type={type} block={drawn.block} onChange={(block) => change({ block })} />
      {save.error && (
        <p className={styles.error} role="alert">
          {reason(save.error)}
        </p>
      )}
      <div className={styles.answers}>
        <Button variant="default" size="sm" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" size="sm" loading={save.isPending}>
          {t('rule_save')}
        </Button>
      </div>
    </form>
  );
}

const startOf = (type: BlockType | undefined): Drawn | null =>
  type ? { delay: null, rows: [], block: freshBlock(emptyTemplate(), type, []) } : null;

function useSave(kind: Kind, stage: RuleStage, rule: Rule | null, onSaved: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Drawn & { name: string }) =>
      rule
        ? api.put(`/rules/${kind}/${rule.id}`, wish)
        : api.post(`/rules/${kind}`, { ...wish, stage: stage.code }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.everyRule });
      onSaved();
    },
  });
}

interface WhenProps {
  delay: Drawn['delay'];
  onChange: (delay: Drawn['delay']) => void;
}

function When({ delay, onChange }: WhenProps) {
  const { t } = useTranslation('process');
  const units = useLexicon().type('delay')?.schema.properties?.unit ?? {};
  return (
    <section className={styles.when} aria-label={t('rule_when')}>
      <h3>{t('rule_when')}</h3>
      <SegmentedControl
        size="xs"
        aria-label={t('rule_when')}
        value={delay ? 'later' : 'now'}
        onChange={(way) => onChange(way === 'later' ? { amount: '1', unit: 'hours' } : null)}
        data={[
          { value: 'now', label: t('rule_at_once') },
          { value: 'later', label: t('rule_later') },
        ]}
      />
      {delay && (
        <div className={styles.delay}>
          <TextInput
            aria-label={t('rule_amount')}
            value={delay.amount}
            maxLength={10}
            onChange={(event) => onChange({ ...delay, amount: event.currentTarget.value })}
          />
          <Select
            aria-label={t('rule_unit')}
            data={choicesOf(units).map(({ value, title }) => ({ value, label: title }))}
            value={delay.unit}
            allowDeselect={false}
            onChange={(unit) => unit && onChange({ ...delay, unit })}
          />
        </div>
      )}
    </section>
  );
}

function Rows({ rows, onChange }: { rows: Row[]; onChange: (rows: Row[]) => void }) {
  const { t } = useTranslation('process');
  return (
    <section className={styles.when} aria-label={t('rule_condition')}>
      <h3>{t('rule_condition')}</h3>
      {rows.map((row, i) => (
        <RowEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          key={i}
          row={row}
          first={i === 0}
          autoFocus={false}
          onChange={(next) => onChange(rows.with(i, next))}
          onRemove={() => onChange(rows.toSpliced(i, 1))}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<Plus size={13} />}
        onClick={() => onChange([...rows, emptyRow()])}
      >
        {t(rows.length ? 'add_row' : 'add_condition')}
      </Button>
    </section>
  );
}

interface SettingsProps {
  type: BlockType | undefined;
  block: Block;
  onChange: (block: Block) => void;
}

function Settings({ type, block, onChange }: SettingsProps) {
  return settingsOf(type).map(([key, setting]) => {
    const Widget = setting.widget && WIDGETS[setting.widget];
    return (
      Widget && (
        <Widget
          key={key}
          block={block}
          title={setting.title ?? key}
          setting={setting}
          value={block[key]}
          onChange={(value) => onChange({ ...block, [key]: value })}
        />
      )
    );
  });
}
