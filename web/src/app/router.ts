import { createRouter } from '@tanstack/react-router';
import { whenLoggedOut } from '~/api/client';
import { keys } from '~/api/keys';
import { queryClient } from '~/api/queries';
import type { Session } from '~/api/types';
import { ErrorPage, MissingPage } from './ErrorPage';
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

/** The guard of the routes then leads to the log-in page and back here afterwards. */
whenLoggedOut(() => {
  queryClient.setQueryData<Session>(keys.session, (session) => session && { ...session, user: null });
  router.invalidate();
});
