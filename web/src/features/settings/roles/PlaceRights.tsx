import { Checkbox } from '@mantine/core';
import type { Role, ThingToAllow } from '~/api/types';
import { levelOf, withLevel } from './levels';
import styles from './Roles.module.css';
import { useRole } from './useRole';

/** What is allowed wholly or not at all. */
export function PlaceRights({ role, things }: { role: Role; things: ThingToAllow[] }) {
  const { mayChange, allow } = useRole(role);
  const has = (thing: string, operation: string) => levelOf(role, thing, operation) === 'all';
  return (
    <div className={styles.places}>
      {things
        .filter((thing) => !thing.is_kind)
        .map(({ name, title, operations }) => (
          <fieldset key={name}>
            <legend>{title}</legend>
            {operations.map((operation) => (
              <Checkbox
                key={operation.name}
                label={operation.title}
                checked={[operation.name, ...operation.comes_with].some((one) => has(name, one))}
                disabled={!mayChange || operation.comes_with.some((one) => has(name, one))}
                onChange={({ currentTarget: { checked } }) =>
                  allow(withLevel(role.grants, name, operation.name, '', checked ? 'all' : 'none'))
                }
              />
            ))}
          </fieldset>
        ))}
    </div>
  );
}
