import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import type { Process } from '../../wire';

interface Props {
  process: Process;
  elevated: boolean;
  choose: (elevated: boolean) => void;
}

/** With whose rights it will act. Whoever may lends it their own. */
export function Elevation({ process: { acts_for, can }, elevated, choose }: Props) {
  const { t } = useTranslation('process');
  const { user } = useSession();
  if (user?.name === acts_for) return null;
  return (
    <div>
      <p>{t('acts_for', { name: acts_for || '–' })}</p>
      {can.includes('elevate') && (
        <Checkbox
          mt={8}
          label={t('elevate')}
          description={t('elevate_hint')}
          checked={elevated}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      )}
    </div>
  );
}
