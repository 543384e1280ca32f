import { useLocalStorage } from '@mantine/hooks';
import type { Kind } from '~/api/types';

/** Columns that this browser shows as a narrow strip. */
export function useCollapsed(kind: Kind) {
  const [collapsed, setCollapsed] = useLocalStorage<string[]>({
    key: `leadwright-collapsed-${kind}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const fold = (code: string) =>
    setCollapsed((before) =>
      before.includes(code) ? before.filter((each) => each !== code) : [...before, code],
    );
  return { collapsed, fold };
}
