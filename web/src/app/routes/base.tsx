/** What every address shares: the root, the way inside, the words that a page waits for. */

import { Notifications } from '@mantine/notifications';
import {
  createRootRoute,
  createRoute,
  notFound,
  Outlet,
  redirect,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { queryClient, sessionQuery } from '~/api/queries';
import { wordsOf } from '~/i18n';
import { Shell } from '../Shell';

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const id = (params: { id: string }) => ({ id: Number(params.id) });

export const isNumber = (given: number) => Number.isSafeInteger(given) && given > 0;

/** The words of a page. An address that names nothing is answered so inside the shell: loaders may, guards may not. */
export function wordsWhere(there: unknown, ...namespaces: Parameters<typeof wordsOf>): Promise<void> {
  if (!there) throw notFound();
  return wordsOf(...namespaces);
}

/** The notes in the corner may hold links, so they live inside the router. */
function Root() {
  return (
    <>
      <Outlet />
      <Notifications position="bottom-right" />
    </>
  );
}

export const root = createRootRoute({ component: Root });

/** Everything for people who are logged in. `new` in the address opens the dialog for a new record. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  validateSearch: (search: { new?: unknown; of?: unknown; from?: unknown } & SearchSchemaInput) => ({
    new: text(search.new),
    of: text(search.of),
    from: text(search.from),
  }),
  beforeLoad: async ({ location }) => {
    const { user, must_set_up } = await queryClient.ensureQueryData(sessionQuery);
    if (!user) throw redirect({ to: '/login', search: { next: location.href } });
    if (must_set_up) throw redirect({ to: '/set-up' });
  },
  component: Shell,
});
