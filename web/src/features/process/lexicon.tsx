import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { LinkNames } from '~/api/types';
import type { BlockType } from './blockTypes';
import { useLinked } from './linked';
import type { Descriptor, Template } from './model';
import { reference } from './references';
import type { Field, Kind, Person, Picker } from './wire';

/** What the server knows that a template may speak of. */
export interface Sources {
  kind: Kind;
  types: BlockType[];
  fields: Field[];
  people: Person[];
  picker: Picker;
}

/** What codes and ids in a template stand for: the words the screen shows in their place. */
export interface Lexicon extends Sources {
  /** The types of block that such records can be worked on with. */
  offered: BlockType[];
  variables: Descriptor[];
  parameters: Descriptor[];
  type: (type: string) => BlockType | undefined;
  field: (code: string) => Field | undefined;
  person: (id: number) => Person | undefined;
  /** What the records are called that are named in it. */
  links: LinkNames;
  /** The name of what a reference stands for; undefined if there is no such thing (any more). */
  named: (object: string, code: string) => string | undefined;
}

const byKey = <T, K extends keyof T>(list: T[], key: K) => {
  const map = new Map(list.map((item) => [item[key], item]));
  return (value: T[K]): T | undefined => map.get(value);
};

export function lexiconOf(
  sources: Sources,
  { variables, parameters }: Omit<Template, 'body'>,
  links: LinkNames = {},
): Lexicon {
  const field = byKey(sources.fields, 'code');
  const variable = byKey(variables, 'code');
  const parameter = byKey(parameters, 'code');
  const item = byKey(
    sources.picker.groups.flatMap(({ items }) => items),
    'reference',
  );
  return {
    ...sources,
    links,
    offered: sources.types.filter(({ serves }) => !serves?.length || serves.includes(sources.kind)),
    variables,
    parameters,
    type: byKey(sources.types, 'type'),
    field,
    person: byKey(sources.people, 'id'),
    named: (object, code) => {
      if (object === 'Variable') return variable(code)?.title;
      if (object === 'Template') return parameter(code)?.title;
      const known = object === 'Document' ? field(code) : undefined;
      return (known ?? item(reference(object, code)))?.title;
    },
  };
}

const LexiconContext = createContext<Lexicon | null>(null);

interface Props {
  sources: Sources;
  template: Template;
  /** What a run saw: it too may name records. */
  seen?: unknown;
  children: ReactNode;
}

export function LexiconProvider({ sources, template, seen, children }: Props) {
  const links = useLinked(sources.fields, [template.body, seen]);
  const { schema, variables, parameters } = template;
  const lexicon = useMemo(
    () => lexiconOf(sources, { schema, variables, parameters }, links),
    [sources, schema, variables, parameters, links],
  );
  return <LexiconContext value={lexicon}>{children}</LexiconContext>;
}

export function useLexicon(): Lexicon {
  const lexicon = useContext(LexiconContext);
  if (!lexicon) throw new Error('useLexicon outside of a LexiconProvider');
  return lexicon;
}
