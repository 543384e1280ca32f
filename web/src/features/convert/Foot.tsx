import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Convert.module.css';
import type { Target } from './targets';

interface Props {
  words: string;
  locked: boolean;
  isPending: boolean;
  /** Why it was not done, in words. */
  refused: string | null;
  close: () => void;
  children?: ReactNode;
}

/** Always in sight below what scrolls: why it was refused, the way out, and doing it. */
export function Foot({ words, locked, isPending, refused, close, children }: Props) {
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
        disabled={locked}
        loading={isPending}
        aria-keyshortcuts="Control+Enter"
        aria-describedby={refused ? id : undefined}
      >
        {words}
      </Button>
    </footer>
  );
}

/** What the button says: what is made. */
export function useConvertTo(): (targets: readonly Target[]) => string {
  const { t } = useTranslation('convert');
  return (targets) =>
    targets.length
      ? t('convert_to', { targets: targets.map((one) => t(`to_${one}`)).join(' + ') })
      : t('convert');
}
