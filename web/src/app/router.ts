import { createRouter } from '@tanstack/react-router';
import { whenLoggedOut } from '~/api/client';
import { keys } from '~/api/keys';
import { queryClient } from '~/api/queries';
import type { Session } from '~/api/types';
import { ErrorPage, MissingPage } from './ErrorPage';
import { logInAgain } from './logInAgain';
import { tree } from './routes';

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: MissingPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

whenLoggedOut(async () => {
  const session = queryClient.getQueryData<Session>(keys.session);
  return session?.user ? logInAgain() : false;
});
