import { Button } from '@mantine/core';
import { MonitorSmartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { OpenSession, Security } from '~/api/types';
import { dateTime } from '~/i18n/format';
import { Ago } from '~/ui/Ago';
import { Part } from './Part';
import { useChange } from './queries';
import styles from './Security.module.css';

/** Every browser in which one is logged in. */
export function SessionsPart({ sessions }: { sessions: readonly OpenSession[] }) {
  const { t } = useTranslation('security');
  const { mutate: end } = useChange(({ id }: OpenSession) =>
    api.delete<Security>(`/security/sessions/${id}`),
  );
  const { mutate: endOthers, isPending } = useChange(() => api.delete<Security>('/security/sessions'));
  return (
    <Part
      title={t('sessions')}
      text={t('sessions_hint')}
      action={
        sessions.length > 1 && (
          <Button variant="default" loading={isPending} onClick={() => endOthers()}>
            {t('end_others')}
          </Button>
        )
      }
    >
      <ul className={styles.list}>
        {sessions.map((session) => (
          <li key={session.id}>
            <MonitorSmartphone size={18} aria-hidden="true" />
            <div>
              <b>{session.browser || t('unknown_browser')}</b>
              <small>
                {session.address}
                {' · '}
                {t('since', { date: dateTime(session.started) })}
              </small>
            </div>
            {session.current ? (
              <span className={styles.here}>{t('this_session')}</span>
            ) : (
              <>
                <small>
                  {t('seen')} <Ago at={session.seen} />
                </small>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('end_of', { browser: session.browser || t('unknown_browser') })}
                  onClick={() => end(session)}
                >
                  {t('end')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
