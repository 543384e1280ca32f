import { Button, Modal } from '@mantine/core';
import { Landmark, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Company } from '~/api/types';
import { MoreMenu } from '~/ui/MoreMenu';
import { useReason } from '~/ui/useReason';
import form from '../FieldForm.module.css';
import { change as changeCompany, removeRate, useKeep } from './queries';

interface Props {
  company: Company;
  code: string;
  /** Its rate. */
  change: () => void;
}

type Deed = 'own' | 'remove';

/** What can be done with a currency; what concerns every amount is asked first. */
export function RateMenu({ company, code, change }: Props) {
  const { t } = useTranslation('company');
  const [asked, ask] = useState<Deed | null>(null);
  return (
    <>
      <MoreMenu
        label={t('more_of', { code })}
        deeds={[
          [
            { words: t('change'), icon: Pencil, does: change },
            { words: t('make_own'), icon: Landmark, does: () => ask('own') },
          ],
          [{ words: t('remove'), icon: Trash2, color: 'red', does: () => ask('remove') }],
        ]}
      />
      {asked && <Asked deed={asked} own={company.currency} code={code} close={() => ask(null)} />}
    </>
  );
}

function Asked({ deed, own, code, close }: { deed: Deed; own: string; code: string; close: () => void }) {
  const { t } = useTranslation('company');
  const { t: app } = useTranslation();
  const reason = useReason();
  const { mutate, isPending, error } = useKeep(close);
  const does = deed === 'own' ? changeCompany({ currency: code }) : removeRate(code);
  const refused = error instanceof Refused ? Object.values(error.messages).join(' ') : error && reason(error);
  return (
    <Modal
      opened
      onClose={close}
      size={480}
      title={t(`${deed}_title`, { code })}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <div className={form.form}>
        <p>{t(`${deed}_text`, { code, own })}</p>
        {refused && (
          <p className={form.error} role="alert">
            {refused}
          </p>
        )}
        <footer>
          <Button variant="default" onClick={close}>
            {app('cancel')}
          </Button>
          <Button
            data-autofocus
            color={deed === 'remove' ? 'red' : undefined}
            loading={isPending}
            onClick={() => mutate(does)}
          >
            {t(deed === 'own' ? 'make_own' : 'remove')}
          </Button>
        </footer>
      </div>
    </Modal>
  );
}
