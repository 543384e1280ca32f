import type { Condition, Field } from '~/api/types';
import { AddFilter } from './AddFilter';
import { FilterChip } from './FilterChip';

interface Props {
  fields: readonly Field[];
  filter: readonly Condition[];
  put: (filter: Condition[] | undefined) => void;
}

/** A filter as sentences: each is opened by a click, and another is added. */
export function FilterChips({ fields, filter, put }: Props) {
  const set = (next: Condition[]) => put(next.length ? next : undefined);
  return (
    <>
      {filter.map((condition, place) => {
        const field = fields.find(({ code }) => code === condition.field);
        return field ? (
          <FilterChip
            // biome-ignore lint/suspicious/noArrayIndexKey: two conditions may say the same
            key={place}
            field={field}
            condition={condition}
            change={(next) => set(filter.map((each, at) => (at === place ? next : each)))}
            remove={() => set(filter.filter((_, at) => at !== place))}
          />
        ) : null;
      })}
      <AddFilter fields={fields} add={(condition) => set([...filter, condition])} />
    </>
  );
}
