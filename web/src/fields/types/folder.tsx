import { lazy, Suspense } from 'react';
import type { DisplayProps, EditProps, FieldPart } from '../part';

const Choice = lazy(() => import('./FolderChoice').then(({ Edit }) => ({ default: Edit })));
const Way = lazy(() => import('./FolderChoice').then(({ Display }) => ({ default: Display })));

const Edit = (props: EditProps) => (
  <Suspense>
    <Choice {...props} />
  </Suspense>
);
const Display = (props: DisplayProps) => (
  <Suspense>
    <Way {...props} />
  </Suspense>
);

/** A folder of a document library, told by all in which it lies. */
export const folder: FieldPart = { Edit, Display, instant: true };
