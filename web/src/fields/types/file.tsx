import { lazy, Suspense } from 'react';
import type { DisplayProps, EditProps, FieldPart } from '../part';
import { FileLink, isPicture } from './FileLink';

const Files = lazy(() => import('./Files').then((chunk) => ({ default: chunk.Files })));

function Edit(props: EditProps) {
  return (
    <Suspense>
      <Files {...props} several={false} change={([id]) => props.onChange(id ?? null)} />
    </Suspense>
  );
}

function EditMany(props: EditProps) {
  return (
    <Suspense>
      <Files {...props} several change={props.onChange} />
    </Suspense>
  );
}

function Display({ field, value }: DisplayProps) {
  return <FileLink id={Number(value)} picture={isPicture(field)} />;
}

/** Files that were uploaded: held by the record, fetched by whoever may see it. */
export const file: FieldPart = { Edit, EditMany, Display, instant: 'each', inline: true };
