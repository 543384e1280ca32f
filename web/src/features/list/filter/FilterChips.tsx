import type { Condition, Field } from '~/api/types';
import { AddFilter } from './AddFilter';
import { AttentionChip } from './AttentionChip';
import { isAttention } from './attention';
import { FilterChip } from './FilterChip';
import { RemovedChip } from './RemovedChip';

interface Props {
  fields: readonly Field[];
  filter: readonly Condition[];
  put: (filter: Condition[] | undefined) => void;
}

/** A filter as sentences: each is opened by a click, and another is added. */
export function FilterChips({ fields, filter, put }: Props) {
  const set = (next: Condition[]) => put(next.length ? next : undefined);
  const without = (place: number) => set(filter.filter((_, at) => at !== place));
  return (
    <>
      {filter.map((condition, place) => {
        if (isAttention(condition)) return <AttentionChip key="attention" remove={() => without(place)} />;
        const field = fields.find(({ code }) => code === condition.field);
        // biome-ignore-start lint/suspicious/noArrayIndexKey: two conditions may say the same
        if (field) {
          return (
            <FilterChip
              key={place}
              field={field}
              condition={condition}
              change={(next) => set(filter.map((each, at) => (at === place ? next : each)))}
              remove={() => without(place)}
            />
          );
        }
        return fields.length ? (
          <RemovedChip key={place} code={condition.field} remove={() => without(place)} />
        ) : null;
        // biome-ignore-end lint/suspicious/noArrayIndexKey: two conditions may say the same
      })}
      <AddFilter fields={fields} add={(condition) => set([...filter, condition])} />
    </>
  );
}
