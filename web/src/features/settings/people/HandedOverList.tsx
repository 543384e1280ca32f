import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Batch, HandedOver, Kind, Person } from '~/api/types';
import { useBatch } from '~/features/list/bulk/useBulk';
import { number } from '~/i18n/format';
import form from '../FieldForm.module.css';
import styles from './People.module.css';
import { useTakeBack } from './useLeaving';

interface Props {
  person: Person;
  done: HandedOver;
  close: () => void;
}

/** How far the records are, and the way back. */
export function HandedOverList({ person, done, close }: Props) {
  const { t } = useTranslation('people');
  const { t: app } = useTranslation();
  const back = useTakeBack(person, done, close);
  return (
    <div className={form.form}>
      <p role="status">{t('dismissed', { name: person.name })}</p>
      <ul className={styles.things}>
        {done.records.map(({ kind, batch }) => (
          <Line key={kind} kind={kind as Kind} begun={batch} />
        ))}
      </ul>
      <footer>
        <Button variant="default" loading={back.isPending} onClick={() => back.mutate()}>
          {t('take_back')}
        </Button>
        <Button data-autofocus onClick={close}>
          {app('close')}
        </Button>
      </footer>
    </div>
  );
}

function Line({ kind, begun }: { kind: Kind; begun: Batch }) {
  const { t } = useTranslation('people');
  const { t: app } = useTranslation();
  const { done, total, changed, skipped, finished } = useBatch(kind, begun) ?? begun;
  return (
    <li>
      <div>
        <b>{app(`kind_${kind}`)}</b>
        <small>
          {finished
            ? t('handed', { changed: number(changed), skipped: number(skipped) })
            : t('handing', { done: number(done), total: number(total) })}
        </small>
      </div>
    </li>
  );
}
