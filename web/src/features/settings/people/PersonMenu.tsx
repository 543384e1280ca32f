import { Mail, Pencil, ShieldOff, UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '~/api/queries';
import type { Person } from '~/api/types';
import { MoreMenu } from '~/ui/MoreMenu';
import { LeavingDialog } from './LeavingDialog';
import { usePeople } from './usePeople';

export function PersonMenu({ person, edit }: { person: Person; edit: () => void }) {
  const { t } = useTranslation('people');
  const { user } = useSession();
  const mayReset = useCan('roles.edit');
  const { bringBack, invite, resetFactor } = usePeople();
  const [leaving, setLeaving] = useState(false);
  const { active } = person;
  const leave = {
    words: t('dismiss'),
    icon: UserX,
    off: user?.id === person.id,
    does: () => setLeaving(true),
  };
  const back = { words: t('bring_back'), icon: UserCheck, does: () => bringBack(person) };
  return (
    <>
      <MoreMenu
        label={t('more_of', { name: person.name })}
        deeds={[
          [
            { words: t('change'), icon: Pencil, does: edit },
            active && { words: t('send_link'), icon: Mail, does: () => invite(person) },
            active &&
              mayReset && { words: t('reset_factor'), icon: ShieldOff, does: () => resetFactor(person) },
          ],
          [active ? leave : back],
        ]}
      />
      {leaving && <LeavingDialog person={person} close={() => setLeaving(false)} />}
    </>
  );
}
