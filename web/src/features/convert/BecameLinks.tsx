import { useTranslation } from 'react-i18next';
import type { Became, Kind } from '~/api/types';
import { KIND_ICONS } from '~/ui/kindIcons';
import { RecordLink } from '~/ui/RecordLink';

/** What a lead became; a record that the reader may not see has no name. */
export function BecameLinks({ became }: { became: Became | null }) {
  const { t } = useTranslation('convert');
  return (became?.records ?? []).map(({ kind, id, title }) => {
    const Icon = KIND_ICONS[kind as Kind];
    return (
      <span key={kind}>
        <Icon size={14} aria-hidden="true" />{' '}
        {title ? (
          <RecordLink kind={kind as Kind} id={id}>
            {title}
          </RecordLink>
        ) : (
          t('hidden')
        )}
      </span>
    );
  });
}
