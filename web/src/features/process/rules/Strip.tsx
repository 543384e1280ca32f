import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StageDot } from '~/ui/StageDot';
import type { Kind } from '../wire';
import { RuleCard } from './RuleCard';
import { RuleDrawer } from './RuleDrawer';
import styles from './Rules.module.css';
import { type Rule, type RuleStage, type Rules, useRuleOrder } from './rules';

interface Opened {
  stage: RuleStage;
  rule: Rule | null;
}

export function Strip({ kind, rules, asked }: { kind: Kind; rules: Rules; asked?: string | undefined }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <div className={styles.strip}>
      {rules.stages.map((stage) => (
        <Column
          key={stage.code}
          kind={kind}
          stage={stage}
          can={rules.can}
          asked={stage.code === asked}
          open={(rule) => setOpened({ stage, rule })}
        />
      ))}
      {opened && <RuleDrawer kind={kind} {...opened} onClose={() => setOpened(null)} />}
    </div>
  );
}

interface ColumnProps {
  kind: Kind;
  stage: RuleStage;
  can: string[];
  /** It is come to from elsewhere. */
  asked: boolean;
  open: (rule: Rule | null) => void;
}

function Column({ kind, stage, can, asked, open }: ColumnProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) ref.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [asked]);
  const { t } = useTranslation('process');
  const id = `rules-${stage.code}`;
  const order = useRuleOrder(kind, stage);
  return (
    <section ref={ref} className={styles.column} data-asked={asked || undefined} aria-labelledby={id}>
      <header>
        <StageDot color={stage.color} />
        <h2 id={id}>{stage.name}</h2>
      </header>
      {stage.rules.length > 0 && (
        <ol>
          {stage.rules.map((rule, index) => (
            <RuleCard
              key={rule.id}
              kind={kind}
              rule={rule}
              index={index}
              order={order}
              can={can}
              onEdit={() => open(rule)}
            />
          ))}
        </ol>
      )}
      <p role="status" className="unseen">
        {order.said}
      </p>
      {can.includes('edit') && can.includes('publish') && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<Plus size={14} />}
          aria-label={t('add_rule_to', { stage: stage.name })}
          onClick={() => open(null)}
        >
          {t('add_rule')}
        </Button>
      )}
    </section>
  );
}
