import { useTranslation } from 'react-i18next';
import type { MailStatus } from '~/api/types';
import { Token } from '~/ui/Token';
import { TONES } from './mails';

export function MailStatusToken({ status }: { status: MailStatus }) {
  const { t } = useTranslation('outbox');
  return <Token tone={TONES[status]}>{t(`status_${status}`)}</Token>;
}
