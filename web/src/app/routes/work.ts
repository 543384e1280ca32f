/** Records, processes and what is kept about them. */

import { createRoute, lazyRouteComponent, redirect, type SearchSchemaInput } from '@tanstack/react-router';
import { ALL, hasBoard, isKind, kindOf, SECTIONS, type Section } from '~/api/kinds';
import { queryClient, sessionQuery } from '~/api/queries';
import type { Kind } from '~/api/types';
import { readSearch } from '~/features/list/address';
import { wordsOf } from '~/i18n';
import { SectionPage } from '../SectionPage';
import { id, inside, isNumber, text, wordsWhere } from './base';

const ofLibrary = (section: Section) => (section === 'documents' ? (['library'] as const) : []);

/** Pages with a part for each kind of record: without one the address leads to the first. */
const OF_A_KIND: readonly string[] = ['duplicates', 'bin', 'processes', 'rules'];

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: async () => {
    const { kinds, simple } = await queryClient.ensureQueryData(sessionQuery);
    const first = ALL.find((kind) => kinds.includes(kind) && !(simple && kind === 'lead'));
    throw redirect({ to: '/$section', params: { section: SECTIONS[first ?? 'lead'] } });
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
  beforeLoad: ({ params }) => {
    if (OF_A_KIND.includes(params.section)) throw redirect({ href: `/${params.section}/lead` });
  },
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
      'board',
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
  validateSearch: (search: { pipeline?: unknown; stage?: unknown } & SearchSchemaInput) => ({
    pipeline: Number(search.pipeline) || undefined,
    stage: text(search.stage),
  }),
  loader: ({ params }) => wordsWhere(isKind(params.kind) && hasBoard(params.kind), 'process', 'fields'),
  component: lazyRouteComponent(process, 'Rules'),
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

const blocked = createRoute({
  getParentRoute: () => inside,
  path: '/blocked',
  loader: () => wordsOf('conversion', 'convert', 'fields', 'list'),
  component: lazyRouteComponent(() => import('~/features/settings/conversion/BlockedPage'), 'BlockedPage'),
});

const imports = createRoute({
  getParentRoute: () => inside,
  path: '/import/$kind',
  params: { parse: ({ kind }) => ({ kind: kind as Kind }), stringify: ({ kind }) => ({ kind }) },
  validateSearch: (search: { run?: unknown } & SearchSchemaInput) => ({
    run: Number(search.run) || undefined,
  }),
  loader: ({ params }) => wordsWhere(isKind(params.kind), 'imports', 'list', 'fields'),
  component: lazyRouteComponent(() => import('~/features/import/ImportPage'), 'ImportPage'),
});

const run = createRoute({
  getParentRoute: () => inside,
  path: '/runs/$id',
  params: { parse: id, stringify: ({ id }) => ({ id: String(id) }) },
  loader: ({ params }) => wordsWhere(isNumber(params.id), 'process', 'fields'),
  component: lazyRouteComponent(process, 'Run'),
});

export const atWork = [
  home,
  section,
  card,
  outbox,
  processes,
  designer,
  rules,
  bin,
  duplicates,
  blocked,
  imports,
  run,
] as const;
