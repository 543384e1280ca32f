import { useTranslation } from 'react-i18next';
import type { Import } from '~/api/types';
import { Meter } from '~/features/list/bulk/Meter';
import { number } from '~/i18n/format';

/** How far it is. */
export function UnderWay({ work }: { work: Import }) {
  const { t } = useTranslation('imports');
  return (
    <>
      <p role="status">{t('under_way', { done: number(work.done), total: number(work.total) })}</p>
      <Meter done={work.done} total={work.total} />
    </>
  );
}
