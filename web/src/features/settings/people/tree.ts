import type { Department } from '~/api/types';

interface Branch {
  department: Department;
  depth: number;
}

/** Each department behind the one it is part of. */
export function inTree(departments: readonly Department[]): Branch[] {
  const known = new Set(departments.map(({ id }) => id));
  const below = (parent: number | null, depth: number): Branch[] =>
    departments
      .filter((one) => (one.parent !== null && known.has(one.parent) ? one.parent : null) === parent)
      .flatMap((department) => [{ department, depth }, ...below(department.id, depth + 1)]);
  return below(null, 0);
}
