import { useTranslation } from 'react-i18next';
import { useDesignerStore } from './context';
import styles from './TitleField.module.css';

/** Renames a block or a branch where it stands: Enter keeps, Esc gives up. */
export function TitleField({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const close = (renamed: string) => {
    if (store.getState().renaming !== id) return;
    store.setState({ renaming: null });
    if (renamed.trim()) store.getState().rename(id, renamed.trim());
  };
  const leave = (element: HTMLElement, renamed: string) => {
    const stop = element.closest<HTMLElement>('[data-step]');
    close(renamed);
    stop?.focus({ preventScroll: true });
  };
  return (
    <input
      className={styles.field}
      // biome-ignore lint/a11y/noAutofocus: it opens because the person asked to type here
      autoFocus
      defaultValue={title}
      maxLength={200}
      aria-label={t('rename_title', { title })}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => close(event.currentTarget.value)}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') leave(event.currentTarget, event.currentTarget.value);
        if (event.key === 'Escape') leave(event.currentTarget, title);
      }}
    />
  );
}
