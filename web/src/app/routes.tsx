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
import { hasBoard, isKind, kindOf, type Section } from '~/api/kinds';
import { queryClient, sessionQuery } from '~/api/queries';
import type { Kind } from '~/api/types';
import { readSearch } from '~/features/list/address';
import { wordsOf } from '~/i18n';
import { nextPath } from './nextPath';
import { SectionPage } from './SectionPage';
import { Shell } from './Shell';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const id = (params: { id: string }) => ({ id: Number(params.id) });

const isNumber = (given: number) => Number.isSafeInteger(given) && given > 0;

/** The words of a page. An address that names nothing is answered so inside the shell: loaders may, guards may not. */
function wordsWhere(there: unknown, ...namespaces: Parameters<typeof wordsOf>): Promise<void> {
  if (!there) throw notFound();
  return wordsOf(...namespaces);
}

const ofLibrary = (section: Section) => (section === 'documents' ? (['library'] as const) : []);

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
  validateSearch: (search: { next?: unknown; failed?: unknown } & SearchSchemaInput) => ({
    next: nextPath(search.next),
    failed: text(search.failed),
  }),
  beforeLoad: async ({ search }) => {
    const { user } = await queryClient.ensureQueryData(sessionQuery);
    if (user) throw redirect({ href: search.next ?? '/' });
  },
  loader: () => wordsOf('auth'),
  component: lazyRouteComponent(() => import('~/features/auth/LoginPage'), 'LoginPage'),
});

/** The session's answer brings the cookie without which nothing may be sent. */
const outside = async (): Promise<void> => {
  await queryClient.ensureQueryData(sessionQuery);
};

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  beforeLoad: outside,
  loader: () => wordsOf('auth'),
  component: lazyRouteComponent(() => import('~/features/auth/ForgottenPage'), 'ForgottenPage'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  validateSearch: (search: { person?: unknown; token?: unknown } & SearchSchemaInput) => ({
    person: Number(search.person) || 0,
    token: text(search.token) ?? '',
  }),
  beforeLoad: outside,
  loader: () => wordsOf('auth'),
  component: lazyRouteComponent(() => import('~/features/auth/PasswordPage'), 'PasswordPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  beforeLoad: async () => {
    const { must_set_up } = await queryClient.ensureQueryData(sessionQuery);
    if (!must_set_up) throw redirect({ to: '/' });
  },
  loader: () => wordsOf('auth', 'security'),
  component: lazyRouteComponent(() => import('~/features/security/SetUpPage'), 'SetUpPage'),
});

/** Everything for people who are logged in. `new` in the address opens the dialog for a new record. */
const inside = createRoute({
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

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: async () => {
    const { simple } = await queryClient.ensureQueryData(sessionQuery);
    throw redirect({ to: '/$section', params: { section: simple ? 'deals' : 'leads' } });
  },
});

const section = createRoute({
  getParentRoute: () => inside,
  path: '/$section',
  params: {
    parse: ({ section }) => ({ section: section as Section }),
    stringify: ({ section }) => ({ section }),
  },
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => readSearch(search),
  loader: ({ params }) => {
    wordsOf('fields'); // forms and filters want them soon; nothing waits for them
    return wordsWhere(kindOf(params.section), 'board', 'list', 'records', ...ofLibrary(params.section));
  },
  component: SectionPage,
});

const card = createRoute({
  getParentRoute: () => inside,
  path: '/$section/$id',
  params: {
    parse: ({ section, id }) => ({ section: section as Section, id: Number(id) }),
    stringify: ({ section, id }) => ({ section, id: String(id) }),
  },
  loader: ({ params }) =>
    wordsWhere(
      kindOf(params.section) && isNumber(params.id),
      'records',
      'fields',
      'duplicates',
      'convert',
      ...ofLibrary(params.section),
    ),
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
  loader: ({ params }) => wordsWhere(isKind(params.kind), 'process'),
  component: lazyRouteComponent(process, 'ProcessList'),
});

const designer = createRoute({
  getParentRoute: () => inside,
  path: '/processes/$kind/$id',
  params: {
    parse: ({ kind, id }) => ({ kind: kind as Kind, id: Number(id) }),
    stringify: ({ kind, id }) => ({ kind, id: String(id) }),
  },
  validateSearch: (search: { tab?: unknown } & SearchSchemaInput) => ({ tab: text(search.tab) }),
  loader: ({ params }) => wordsWhere(isKind(params.kind) && isNumber(params.id), 'process', 'fields'),
  component: lazyRouteComponent(process, 'Designer'),
});

const rules = createRoute({
  getParentRoute: () => inside,
  path: '/rules/$kind',
  params: { parse: ({ kind }) => ({ kind: kind as Kind }), stringify: ({ kind }) => ({ kind }) },
  validateSearch: (search: { pipeline?: unknown } & SearchSchemaInput) => ({
    pipeline: Number(search.pipeline) || undefined,
  }),
  loader: ({ params }) => wordsWhere(isKind(params.kind) && hasBoard(params.kind), 'process', 'fields'),
  component: lazyRouteComponent(process, 'Rules'),
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
  loader: ({ params }) => wordsWhere(isKind(params.kind), 'settings'),
  component: lazyRouteComponent(() => import('~/features/settings/FieldsPage'), 'FieldsPage'),
});

const stages = createRoute({
  getParentRoute: () => inside,
  path: '/settings/stages/$kind',
  params: { parse: ({ kind }) => ({ kind: kind as Kind }), stringify: ({ kind }) => ({ kind }) },
  validateSearch: (search: { pipeline?: unknown } & SearchSchemaInput) => ({
    pipeline: Number(search.pipeline) || undefined,
  }),
  loader: ({ params }) => wordsWhere(isKind(params.kind) && hasBoard(params.kind), 'settings'),
  component: lazyRouteComponent(() => import('~/features/settings/lists/StagesPage'), 'StagesPage'),
});

const lists = createRoute({
  getParentRoute: () => inside,
  path: '/settings/lists',
  validateSearch: (search: { list?: unknown } & SearchSchemaInput) => ({ list: text(search.list) }),
  loader: () => wordsOf('settings'),
  component: lazyRouteComponent(() => import('~/features/settings/lists/ListsPage'), 'ListsPage'),
});

const roles = createRoute({
  getParentRoute: () => inside,
  path: '/settings/roles',
  validateSearch: (search: { role?: unknown } & SearchSchemaInput) => ({ role: text(search.role) }),
  loader: () => wordsOf('settings', 'rights'),
  component: lazyRouteComponent(() => import('~/features/settings/roles/RolesPage'), 'RolesPage'),
});

const people = createRoute({
  getParentRoute: () => inside,
  path: '/settings/people',
  loader: () => wordsOf('settings', 'people'),
  component: lazyRouteComponent(() => import('~/features/settings/people/PeoplePage'), 'PeoplePage'),
});

const programs = createRoute({
  getParentRoute: () => inside,
  path: '/settings/keys',
  loader: () => wordsOf('settings', 'keys'),
  component: lazyRouteComponent(() => import('~/features/settings/keys/KeysPage'), 'KeysPage'),
});

const security = createRoute({
  getParentRoute: () => inside,
  path: '/settings/security',
  loader: () => wordsOf('security'),
  component: lazyRouteComponent(() => import('~/features/security/SecurityPage'), 'SecurityPage'),
});

const conversion = createRoute({
  getParentRoute: () => inside,
  path: '/settings/conversion',
  loader: () => wordsOf('settings', 'conversion', 'convert', 'fields', 'list'),
  component: lazyRouteComponent(
    () => import('~/features/settings/conversion/ConversionPage'),
    'ConversionPage',
  ),
});

const journal = createRoute({
  getParentRoute: () => inside,
  path: '/settings/journal',
  loader: () => wordsOf('settings', 'rights'),
  component: lazyRouteComponent(() => import('~/features/settings/audit/AuditPage'), 'AuditPage'),
});

const bin = createRoute({
  getParentRoute: () => inside,
  path: '/bin/$kind',
  params: { parse: ({ kind }) => ({ kind: kind as Kind }), stringify: ({ kind }) => ({ kind }) },
  loader: ({ params }) => wordsWhere(isKind(params.kind), 'bin'),
  component: lazyRouteComponent(() => import('~/features/bin/BinPage'), 'BinPage'),
});

const duplicates = createRoute({
  getParentRoute: () => inside,
  path: '/duplicates/$kind',
  params: { parse: ({ kind }) => ({ kind: kind as Kind }), stringify: ({ kind }) => ({ kind }) },
  loader: ({ params }) => wordsWhere(isKind(params.kind), 'duplicates', 'fields'),
  component: lazyRouteComponent(() => import('~/features/duplicates/DuplicatesPage'), 'DuplicatesPage'),
});

const run = createRoute({
  getParentRoute: () => inside,
  path: '/runs/$id',
  params: { parse: id, stringify: ({ id }) => ({ id: String(id) }) },
  loader: ({ params }) => wordsWhere(isNumber(params.id), 'process', 'fields'),
  component: lazyRouteComponent(process, 'Run'),
});

export const tree = root.addChildren([
  login,
  forgotten,
  password,
  setUp,
  inside.addChildren([
    home,
    section,
    card,
    outbox,
    processes,
    designer,
    rules,
    run,
    bin,
    duplicates,
    settings,
    customFields,
    stages,
    lists,
    people,
    roles,
    conversion,
    security,
    journal,
    programs,
  ]),
]);
