import { createContext, useContext } from 'react';
import { isKind } from '~/api/kinds';
import { useNamed } from '~/api/queries';
import type { Field, Id, Kind, LinkNames } from '~/api/types';

/** What the records are called that the values on this page link to. One that is not there is not for this reader. */
export const LinkNamesContext = createContext<LinkNames>({});

export function useLinkName(kind: keyof LinkNames): (id: Id) => string | undefined {
  const names = useContext(LinkNamesContext)[kind];
  return (id) => names?.[String(id)];
}

/** The same, asking the server for those that the page does not name: undefined is "no access" once it has answered. */
export function useLinkNames(
  kind: Kind,
  ids: Id[],
): { nameOf: (id: Id) => string | undefined; isLoading: boolean } {
  const known = useLinkName(kind);
  const { data, isLoading } = useNamed(
    kind,
    ids.filter((id) => known(id) === undefined),
  );
  return { nameOf: (id) => known(id) ?? data?.find((one) => one.id === id)?.title, isLoading };
}

/** The kind of record that a field links to. */
export function linkedKind({ settings }: Pick<Field, 'settings'>): Kind {
  return isKind(settings.kind) ? settings.kind : 'contact';
}
