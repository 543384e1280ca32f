import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Convert.module.css';
import type { Target } from './targets';

interface Props {
  targets: readonly Target[];
  isPending: boolean;
  /** Why it was not done, in words. */
  refused: string | null;
  close: () => void;
  children?: ReactNode;
}

/** Always in sight below what scrolls: why it was refused, the way out, and doing it. */
export function Foot({ targets, isPending, refused, close, children }: Props) {
  const { t } = useTranslation('convert');
  const { t: app } = useTranslation();
  const id = useId();
  return (
    <footer className={styles.foot}>
      {refused && (
        <p role="alert" id={id} className={styles.refused}>
          {refused}
        </p>
      )}
      {children ?? <span />}
      <Button variant="default" onClick={close}>
        {app('cancel')}
      </Button>
      <Button
        type="submit"
        disabled={targets.length === 0}
        loading={isPending}
        aria-keyshortcuts="Control+Enter"
        aria-describedby={refused ? id : undefined}
      >
        {targets.length
          ? t('convert_to', { targets: targets.map((one) => t(`to_${one}`)).join(' + ') })
          : t('convert')}
      </Button>
    </footer>
  );
}
