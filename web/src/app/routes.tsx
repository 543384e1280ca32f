import { Notifications } from '@mantine/notifications';
import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { isKind, kindOf, type Section } from '~/api/kinds';
import { queryClient, sessionQuery } from '~/api/queries';
import type { Kind } from '~/api/types';
import { wordsOf } from '~/i18n';
import { nextPath } from './nextPath';
import { SectionPage } from './SectionPage';
import { Shell } from './Shell';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const known = (kind: string) => {
  if (!isKind(kind)) throw notFound();
};
const id = (params: { id: string }) => ({ id: Number(params.id) });

/** The notes in the corner may hold links, so they live inside the router. */
function Root() {
  return (
    <>
      <Outlet />
      <Notifications position="bottom-right" />
    </>
  );
}

const root = createRootRoute({ component: Root });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: { next?: unknown } & SearchSchemaInput) => ({ next: nextPath(search.next) }),
  beforeLoad: async ({ search }) => {
    const { user } = await queryClient.ensureQueryData(sessionQuery);
    if (user) throw redirect({ href: search.next ?? '/' });
  },
  loader: () => wordsOf('auth'),
  component: lazyRouteComponent(() => import('~/features/auth/LoginPage'), 'LoginPage'),
});

/** Everything for people who are logged in. `new` in the address opens the dialog for a new record. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  validateSearch: (search: { new?: unknown; of?: unknown } & SearchSchemaInput) => ({
    new: text(search.new),
    of: text(search.of),
  }),
  beforeLoad: async ({ location }) => {
    const { user } = await queryClient.ensureQueryData(sessionQuery);
    if (!user) throw redirect({ to: '/login', search: { next: location.href } });
  },
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/$section', params: { section: 'leads' } });
  },
});

const section = createRoute({
  getParentRoute: () => inside,
  path: '/$section',
  params: {
    parse: ({ section }) => ({ section: section as Section }),
    stringify: ({ section }) => ({ section }),
  },
  beforeLoad: ({ params }) => {
    if (!kindOf(params.section)) throw notFound();
  },
  validateSearch: (search: { q?: unknown } & SearchSchemaInput) => ({ q: text(search.q) }),
  loader: () => wordsOf('board', 'records', 'fields'),
  component: SectionPage,
});

const card = createRoute({
  getParentRoute: () => inside,
  path: '/$section/$id',
  params: {
    parse: ({ section, id }) => ({ section: section as Section, id: Number(id) }),
    stringify: ({ section, id }) => ({ section, id: String(id) }),
  },
  beforeLoad: ({ params }) => {
    if (!(kindOf(params.section) && params.id)) throw notFound();
  },
  loader: () => wordsOf('records', 'fields'),
  component: lazyRouteComponent(() => import('~/features/records/RecordPage'), 'RecordPage'),
});

const outbox = createRoute({
  getParentRoute: () => inside,
  path: '/outbox',
  validateSearch: (search: { mail?: unknown } & SearchSchemaInput) => ({
    mail: Number(search.mail) || undefined,
  }),
  loader: () => wordsOf('outbox'),
  component: lazyRouteComponent(() => import('~/features/outbox/OutboxPage'), 'OutboxPage'),
});

const process = () => import('~/features/process/routes');

const processes = createRoute({
  getParentRoute: () => inside,
  path: '/processes/$kind',
  params: { parse: ({ kind }) => ({ kind: kind as Kind }), stringify: ({ kind }) => ({ kind }) },
  beforeLoad: ({ params }) => known(params.kind),
  loader: () => wordsOf('process'),
  component: lazyRouteComponent(process, 'ProcessList'),
});

const designer = createRoute({
  getParentRoute: () => inside,
  path: '/processes/$kind/$id',
  params: {
    parse: ({ kind, id }) => ({ kind: kind as Kind, id: Number(id) }),
    stringify: ({ kind, id }) => ({ kind, id: String(id) }),
  },
  beforeLoad: ({ params }) => known(params.kind),
  validateSearch: (search: { tab?: unknown } & SearchSchemaInput) => ({ tab: text(search.tab) }),
  loader: () => wordsOf('process', 'fields'),
  component: lazyRouteComponent(process, 'Designer'),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/fields/$kind', params: { kind: 'lead' } });
  },
});

const customFields = createRoute({
  getParentRoute: () => inside,
  path: '/settings/fields/$kind',
  params: { parse: ({ kind }) => ({ kind: kind as Kind }), stringify: ({ kind }) => ({ kind }) },
  beforeLoad: ({ params }) => known(params.kind),
  loader: () => wordsOf('settings'),
  component: lazyRouteComponent(() => import('~/features/settings/FieldsPage'), 'FieldsPage'),
});

const run = createRoute({
  getParentRoute: () => inside,
  path: '/runs/$id',
  params: { parse: id, stringify: ({ id }) => ({ id: String(id) }) },
  loader: () => wordsOf('process', 'fields'),
  component: lazyRouteComponent(process, 'Run'),
});

export const tree = root.addChildren([
  login,
  inside.addChildren([home, section, card, outbox, processes, designer, run, settings, customFields]),
]);
