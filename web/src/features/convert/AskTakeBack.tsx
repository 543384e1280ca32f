import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Became, Id, TakenBack } from '~/api/types';
import { Ask } from '~/ui/Ask';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import styles from './Convert.module.css';
import type { Target } from './targets';
import { useTakeBack } from './useTakeBack';

interface Props {
  lead: Id;
  became: Became | null;
  keep: () => void;
}

/** Before a conversion is taken back: what goes, what stays because somebody worked on it, what cannot be undone. */
export function AskTakeBack({ lead, became, keep }: Props) {
  const { t } = useTranslation('convert');
  const takeBack = useTakeBack();
  const { data, error, refetch } = useQuery({
    queryKey: keys.undoingOf(lead),
    queryFn: () => api.get<TakenBack>(`/conversions/lead/${lead}`),
    staleTime: 0,
  });
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={2} />;
  const goes = (became?.records ?? []).filter(({ kind }) => kind in data.removed);
  return (
    <Ask question={t('undo_question')} keep={keep}>
      <ul className={styles.foreseen}>
        {goes.map(({ kind, title }) => (
          <li key={kind}>{t('goes_back', { kind: t(`tile_${kind as Target}`), title })}</li>
        ))}
        {data.stays.map(({ kind, title, why }) => (
          <li key={kind} data-lost>
            {t('stays_there', { kind: t(`tile_${kind as Target}`), title, why })}
          </li>
        ))}
        <li>{t('lead_goes_back')}</li>
        {data.letters > 0 && <li data-lost>{t('letters', { count: data.letters })}</li>}
      </ul>
      <Button variant="default" size="xs" onClick={keep}>
        {t('keep')}
      </Button>
      <Button
        size="xs"
        data-autofocus
        autoFocus
        onClick={() => {
          keep();
          takeBack(lead);
        }}
      >
        {t('undo')}
      </Button>
    </Ask>
  );
}
