import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { newsFrom } from '~/api/live';
import type { Id, ListPage } from '~/api/types';

const COLUMNS = 'TITLE,VERSION,SIZE,FILE_TYPE,STAGE_ID,CREATED_BY_ID,MODIFY_BY_ID,DATE_MODIFY';

/** The documents in a folder by their names: a list like any other. */
export function useDocuments(folder: Id) {
  const filter = JSON.stringify([{ field: 'FOLDER_ID', op: '=', value: folder }]);
  const asked = { filter, q: '', sort: 'TITLE', columns: COLUMNS };
  return useInfiniteQuery({
    queryKey: keys.list('document', asked),
    queryFn: async ({ pageParam, signal }) => {
      const page = await api.get<ListPage>('/list/document', { ...asked, after: pageParam }, signal);
      newsFrom(page.cursor);
      return page;
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
  });
}
