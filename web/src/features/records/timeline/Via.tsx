import { useTranslation } from 'react-i18next';

/** By which way it came, unless somebody simply clicked here. */
export function Via({ via }: { via: string }) {
  const { t } = useTranslation('records');
  const [way, name] = via.split(':');
  if (way === 'rest') return <> {t('via_rest')}</>;
  if (way === 'form') return <> {t('via_form', { name })}</>;
  if (way === 'import') return <> {t('via_import')}</>;
  if (way === 'demo') return <> {t('via_demo')}</>;
  return null;
}
