import { useTranslation } from 'react-i18next';
import type { Id } from '~/api/types';
import { confirmUndo, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { type Note, type Of, useTakeAway } from './useWrites';

/** Takes something away that stands on a record; it says so, brings it back when asked to, or tells why it is refused. */
export function useTaking(of: Of, what: Note) {
  const { t } = useTranslation('records');
  const reason = useReason();
  // A line that is gone from the page cannot hear what became of it, so the answers are awaited here.
  const { mutateAsync, isPending } = useTakeAway(of, what);
  const tell = (error: Error) => tellRefused(t('not_done'), reason(error));
  const bring = (id: Id) => void mutateAsync({ id, back: true }).catch(tell);
  const take = (id: Id, title: string) =>
    void mutateAsync({ id })
      .then(() => confirmUndo(t(`gone_${what}`, { title }), () => bring(id)))
      .catch(tell);
  return { take, isPending };
}
