import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { address } from '~/api/client';
import { SECTIONS } from '~/api/kinds';
import type { Import, Kind } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';
import { Counts } from './Counts';
import styles from './Import.module.css';
import { useUndo } from './queries';
import { Told } from './Told';
import { UnderWay } from './UnderWay';

/** How far an import is, what became of it, and the way back. */
export function Result({ work, kind }: { work: Import; kind: Kind }) {
  const { t } = useTranslation('imports');
  const { t: app } = useTranslation();
  const client = useQueryClient();
  useEffect(() => {
    if (work.finished) readAgain(client, kind);
  }, [work.finished, client, kind]);
  return (
    <div className={styles.step}>
      <h2>{t(work.undoes ? 'undoing' : 'importing', { name: work.name })}</h2>
      {work.finished ? <Counts work={work} /> : <UnderWay work={work} />}
      {!work.finished && <p className={styles.hint}>{t('goes_on')}</p>}
      {work.finished && <Told work={work} />}
      {work.finished && (
        <footer className={styles.foot}>
          {work.refused > 0 && (
            <Button variant="default" component="a" href={address(`/imports/${work.id}/refused`)} download>
              {t('take_refused')}
            </Button>
          )}
          {!work.undoes && work.made > 0 && <UndoAll work={work} kind={kind} />}
          <Link className={styles.link} to="/import/$kind" params={{ kind }} search={{}}>
            {t('another')}
          </Link>
          <Link className={styles.link} to="/$section" params={{ section: SECTIONS[kind] }} search={{}}>
            {app(SECTIONS[kind])}
          </Link>
        </footer>
      )}
    </div>
  );
}

function UndoAll({ work, kind }: { work: Import; kind: Kind }) {
  const { t } = useTranslation('imports');
  const reason = useReason();
  const navigate = useNavigate();
  const show = (id: number) => navigate({ to: '/import/$kind', params: { kind }, search: { run: id } });
  const { mutate, isPending } = useUndo(kind, ({ id }) => show(id));
  const undo = () => mutate(work.id, { onError: (error) => tellRefused(t('not_undone'), reason(error)) });
  return (
    <Button
      variant="default"
      loading={isPending}
      onClick={() => (work.undone === null ? undo() : show(work.undone))}
    >
      {t(work.undone === null ? 'undo' : 'show_undone')}
    </Button>
  );
}
