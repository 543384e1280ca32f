/** Before somebody is logged in. */

import { createRoute, lazyRouteComponent, redirect, type SearchSchemaInput } from '@tanstack/react-router';
import { queryClient, sessionQuery } from '~/api/queries';
import { wordsOf } from '~/i18n';
import { nextPath } from '../nextPath';
import { root, text } from './base';

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

export const beforeLogIn = [login, forgotten, password, setUp] as const;
