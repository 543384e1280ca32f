import { createContext, useContext } from 'react';
import { isKind } from '~/api/kinds';
import type { Field, Id, Kind, LinkNames } from '~/api/types';

/** What the records are called that the values on this page link to. One that is not there is not for this reader. */
export const LinkNamesContext = createContext<LinkNames>({});

export function useLinkName(kind: Kind): (id: Id) => string | undefined {
  const names = useContext(LinkNamesContext)[kind];
  return (id) => names?.[String(id)];
}

/** The kind of record that a field links to. */
export function linkedKind({ settings }: Pick<Field, 'settings'>): Kind {
  return isKind(settings.kind) ? settings.kind : 'contact';
}
