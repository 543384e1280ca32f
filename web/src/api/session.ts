import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { chosenLanguage, language, speak } from '~/i18n';
import { setZone } from '~/i18n/zone';
import { api } from './client';
import { keys } from './keys';
import type { Language, Session } from './types';

interface Credentials {
  email: string;
  password: string;
}

export function useLogIn() {
  const come = useCome();
  return useMutation({
    mutationFn: (credentials: Credentials) => api.post<Session>('/session', credentials),
    onSuccess: come,
  });
}

/** A step of the log-in was taken: the guards of the routes lead on from there. */
export function useCome(): (session: Session) => Promise<void> {
  const client = useQueryClient();
  const router = useRouter();
  return async (session) => {
    if (session.user) client.clear();
    setZone(session.user?.time_zone);
    client.setQueryData(keys.session, await agreeOnLanguage(session));
    await router.invalidate();
  };
}

/** Leaves the second step, perhaps to be somebody else. */
export function useAgain(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await api.delete('/session/second-step');
    await client.invalidateQueries({ queryKey: keys.session });
  };
}

/** What was chosen in this browser goes before what the person chose elsewhere. */
async function agreeOnLanguage(session: Session): Promise<Session> {
  if (!session.user) return session;
  const kept = session.user.language;
  const chosen = chosenLanguage();
  if (chosen && chosen !== kept) return api.patch<Session>('/session', { language: chosen });
  if (kept && kept !== language()) await speak(kept);
  return session;
}

export function useLogOut() {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: () => api.delete('/session'),
    onSuccess: async () => {
      client.clear();
      await router.navigate({ to: '/login', search: { next: undefined } });
    },
  });
}

/** The server's words (fields, stages, errors) come in the language too, so all is read anew. */
export function useLanguage(): [Language, choose: (language: Language) => Promise<void>] {
  const client = useQueryClient();
  useTranslation();
  const choose = async (chosen: Language) => {
    await speak(chosen);
    if (client.getQueryData<Session>(keys.session)?.user) await api.patch('/session', { language: chosen });
    await client.invalidateQueries();
  };
  return [language(), choose];
}
