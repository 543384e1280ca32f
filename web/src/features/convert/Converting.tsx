import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SECTIONS } from '~/api/kinds';
import type { Became, Id, Kind } from '~/api/types';
import { confirmUndo } from '~/ui/ConfirmUndo';
import { RecordLink } from '~/ui/RecordLink';
import { ConvertDialog } from './ConvertDialog';
import { TARGETS, type Target } from './targets';
import type { Chosen } from './useConvert';
import { useTakeBack } from './useTakeBack';

interface Props {
  lead: Id;
  title: string;
  close: () => void;
  first?: Partial<Chosen>;
}

/** The dialog, and what follows: a note with Undo, and the way to what was made. */
export function Converting({ lead, title, close, first }: Props) {
  const { t } = useTranslation('convert');
  const navigate = useNavigate();
  const takeBack = useTakeBack();
  const done = ({ records }: Became, open: boolean) => {
    close();
    const links = records.flatMap(({ kind, id, title: name }, place) => [
      place > 0 && ' · ',
      <RecordLink key={kind} kind={kind as Kind} id={id}>
        {name || t(`tile_${kind as Target}`)}
      </RecordLink>,
    ]);
    confirmUndo(t('done', { title }), () => takeBack(lead), links);
    const newest = [...TARGETS].reverse().flatMap((kind) => records.filter((one) => one.kind === kind))[0];
    if (open && newest) {
      navigate({ to: '/$section/$id', params: { section: SECTIONS[newest.kind as Kind], id: newest.id } });
    }
  };
  return <ConvertDialog lead={lead} title={title} close={close} first={first} done={done} />;
}
