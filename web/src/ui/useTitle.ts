import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The browser's own title: what a screen reader says first on a new page. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const full = title ? `${title} · ${t('product')}` : t('product');
  useEffect(() => {
    document.title = full;
  }, [full]);
}
