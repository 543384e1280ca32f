import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Token.module.css';

export type Tone = 'amber' | 'blue' | 'teal' | 'pink' | 'violet' | 'green' | 'red' | 'plain';

interface Props {
  tone?: Tone;
  icon?: ReactNode;
  onRemove?: () => void;
  children: string;
}

/** A value as a chip: a field, a person, a state. Colour never stands alone: the word is in it. */
export function Token({ tone = 'plain', icon, onRemove, children }: Props) {
  const { t } = useTranslation();
  return (
    <span className={styles.token} data-tone={tone}>
      {icon}
      <span className={styles.text}>{children}</span>
      {onRemove && (
        <button type="button" onClick={onRemove} aria-label={t('remove', { name: children })}>
          <X size={12} />
        </button>
      )}
    </span>
  );
}
