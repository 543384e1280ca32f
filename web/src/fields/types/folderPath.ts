import type { Id, LibraryFolder } from '~/api/types';

/** The folder and all in which it lies, the outermost first; nothing for one that is not known. */
export function wayTo(folders: readonly LibraryFolder[], id: Id | null): LibraryFolder[] {
  const found = folders.find((one) => one.id === id);
  return found ? [...wayTo(folders, found.parent), found] : [];
}

/** The same in words. */
export function pathOf(folders: readonly LibraryFolder[], id: Id): string {
  return wayTo(folders, id)
    .map(({ name }) => name)
    .join(' / ');
}
