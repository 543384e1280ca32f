import { lazy, Suspense } from 'react';
import type { Address, Value } from '~/api/types';
import { countryName } from '~/i18n/format';
import type { DisplayProps, EditProps, FieldPart } from '../part';

const AddressParts = lazy(() => import('./AddressParts').then((file) => ({ default: file.AddressParts })));

export const PARTS = ['street', 'flat', 'city', 'region', 'postal_code', 'country'] as const;

export const addressOf = (value: Value): Address =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

const Edit = (props: EditProps) => (
  <Suspense>
    <AddressParts {...props} />
  </Suspense>
);

function Display({ value }: DisplayProps) {
  const address = addressOf(value);
  const shown = { ...address, country: address.country && countryName(address.country) };
  return <>{PARTS.flatMap((part) => shown[part] || []).join(', ')}</>;
}

/** Part by part to edit, one line to read. */
export const address: FieldPart = { Edit, Display };
