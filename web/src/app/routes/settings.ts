/** What administrators set up, and what everybody sets for themselves. */

import { createRoute, lazyRouteComponent, redirect, type SearchSchemaInput } from '@tanstack/react-router';
import { hasBoard, isKind } from '~/api/kinds';
import { queryClient, sessionQuery } from '~/api/queries';
import type { Kind } from '~/api/types';
import { wordsOf } from '~/i18n';
import { SETTINGS } from '../sections';
import { inside, text, wordsWhere } from './base';

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  beforeLoad: async () => {
    const { can } = await queryClient.ensureQueryData(sessionQuery);
    const [, first] = Object.entries(SETTINGS).find(([right]) => can.includes(right)) ?? [];
    throw redirect({ href: first ?? '/settings/security' });
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

const company = createRoute({
  getParentRoute: () => inside,
  path: '/settings/company',
  loader: () => wordsOf('settings', 'company'),
  component: lazyRouteComponent(() => import('~/features/settings/company/CompanyPage'), 'CompanyPage'),
});

const journal = createRoute({
  getParentRoute: () => inside,
  path: '/settings/journal',
  loader: () => wordsOf('settings', 'rights'),
  component: lazyRouteComponent(() => import('~/features/settings/audit/AuditPage'), 'AuditPage'),
});

export const aboutSettings = [
  settings,
  customFields,
  stages,
  lists,
  roles,
  people,
  programs,
  security,
  conversion,
  company,
  journal,
] as const;
