import { lazy } from 'react';

/** Each page is a chunk of its own: the list does not wait for the designer. */
export const ProcessList = lazy(() => import('./list/ProcessListPage'));
export const Designer = lazy(() => import('./designer/DesignerPage'));
export const Rules = lazy(() => import('./rules/RulesPage'));
export const Run = lazy(() => import('./runs/RunPage'));
