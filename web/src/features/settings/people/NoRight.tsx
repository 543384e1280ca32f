import { ShieldX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '~/api/queries';
import { EmptyState } from '~/ui/EmptyState';

/** For whoever came by the address: what this is, and who can let them in. */
export function NoRight() {
  const { t } = useTranslation();
  const names = usePeople()
    .filter(({ active, roles }) => active && roles.includes('administrator'))
    .map(({ name }) => name);
  return (
    <EmptyState
      icon={ShieldX}
      title={t('denied_title')}
      text={`${t('denied_text')} ${t('denied_ask', { names: names.join(', ') })}`}
    />
  );
}
