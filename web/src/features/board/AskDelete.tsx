import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Id, Kind } from '~/api/types';
import { number } from '~/i18n/format';
import { Ask } from '~/ui/Ask';
import styles from './Bars.module.css';

interface Props {
  kind: Kind;
  ids: readonly Id[];
  remove: () => void;
  keep: () => void;
}

/** One card goes at once and can be brought back; before several go it is asked. */
export function AskDelete({ kind, ids, remove, keep }: Props) {
  const { t } = useTranslation('board');
  const { t: list } = useTranslation('list');
  const { t: app } = useTranslation();
  const count = ids.length;
  const question = t('ask_delete', { what: t(`count_${kind}`, { count }) });
  return (
    <div className={styles.selectionBar}>
      <Ask question={question} keep={keep}>
        <p>
          <b>{question}</b> {list('bin_hint')}
        </p>
        <Button size="xs" variant="default" autoFocus onClick={keep}>
          {app('cancel')}
        </Button>
        <Button size="xs" color="red" onClick={remove}>
          {list('delete_many', { count, shown: number(count) })}
        </Button>
      </Ask>
    </div>
  );
}
