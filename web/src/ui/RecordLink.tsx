import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { SECTIONS } from '~/api/kinds';
import type { Id, Kind } from '~/api/types';

interface Props extends Omit<ComponentProps<'a'>, 'href' | 'id'> {
  kind: Kind;
  id: Id;
}

/** Leads to the card of a record of any kind. */
export function RecordLink({ kind, id, ...rest }: Props) {
  return <Link to="/$section/$id" params={{ section: SECTIONS[kind], id }} {...rest} />;
}
