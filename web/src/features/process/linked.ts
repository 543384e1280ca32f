import { useMemo } from 'react';
import { useNamed } from '~/api/queries';
import type { Field, Id, Kind, LinkNames } from '~/api/types';
import { linkedKind } from '~/fields/linkNames';
import { listOf } from '~/fields/many';

type Numbers = Record<Kind, Id[]>;

/** What the records are called that a template (or what a run saw of them) speaks of. */
export function useLinked(fields: Field[], told: unknown[]): LinkNames {
  const ids = linkedIn(fields, told);
  const [lead, deal, contact, company, document] = [
    useNames('lead', ids.lead),
    useNames('deal', ids.deal),
    useNames('contact', ids.contact),
    useNames('company', ids.company),
    useNames('document', ids.document),
  ];
  return useMemo(
    () => ({ lead, deal, contact, company, document }),
    [lead, deal, contact, company, document],
  );
}

function useNames(kind: Kind, ids: Id[]): Record<string, string> | undefined {
  const { data } = useNamed(kind, ids);
  return useMemo(() => data && Object.fromEntries(data.map(({ id, title }) => [id, title])), [data]);
}

/** The numbers in all `{field, value}` whose field links to records. */
export function linkedIn(fields: Field[], told: unknown): Numbers {
  const links = new Map(fields.filter(({ type }) => type === 'record').map((field) => [field.code, field]));
  const found: Numbers = { lead: [], deal: [], contact: [], company: [], document: [] };
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    const { field: code, value } = one as { field?: unknown; value?: unknown };
    const field = links.get(String(code));
    if (field)
      found[linkedKind(field)].push(
        ...listOf(value as never)
          .map(Number)
          .filter((id) => id > 0),
      );
    for (const inner of Object.values(one)) walk(inner);
  };
  walk(told);
  return found;
}
