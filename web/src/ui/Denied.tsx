import { ShieldX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Denied as DeniedError } from '~/api/errors';
import { EmptyState } from './EmptyState';

/** A page that this person may not see: says so, and who can change it. */
export function Denied({ error }: { error: DeniedError }) {
  const { t } = useTranslation();
  const names = error.whoCanGrant.join(', ');
  const asking = names && t('denied_ask', { names });
  return (
    <EmptyState
      icon={ShieldX}
      title={t('denied_title')}
      text={`${error.message || t('denied_text')} ${asking}`.trim()}
    />
  );
}
