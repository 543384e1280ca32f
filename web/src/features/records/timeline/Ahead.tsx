import { ActionIcon, Checkbox } from '@mantine/core';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, RecordDetail } from '~/api/types';
import { dateTime, due } from '~/i18n/format';
import { confirmUndo, tellRefused } from '~/ui/ConfirmUndo';
import { PersonName } from '~/ui/Face';
import { NextLine } from '~/ui/NextLine';
import { useMinute } from '~/ui/useAgo';
import { useReason } from '~/ui/useReason';
import { ActivityForm } from './ActivityForm';
import styles from './Ahead.module.css';
import { useTaking } from './useTaking';
import { useAhead } from './useTimeline';
import { useFinish } from './useWrites';
import { WAYS } from './ways';

/** What is still to be done, soonest first; ticked off with one click. */
export function Ahead({ record }: { record: RecordDetail }) {
  const { t } = useTranslation('records');
  const { data } = useAhead(record.kind, record.id);
  if (!data) return null;
  return (
    <section className={styles.ahead} aria-labelledby="ahead">
      <h3 id="ahead">{t('ahead')}</h3>
      {data.length === 0 && <NextLine next={null} />}
      <ul>
        {data.map((activity) => (
          <Planned key={activity.id} activity={activity} record={record} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  activity: Activity;
  record: RecordDetail;
}

function Planned({ activity, record }: Props) {
  const [editing, setEditing] = useState(false);
  return (
    <li>
      {editing ? (
        <ActivityForm of={record} type={activity.type} activity={activity} close={() => setEditing(false)} />
      ) : (
        <Line activity={activity} record={record} edit={() => setEditing(true)} />
      )}
    </li>
  );
}

function Line({ activity, record, edit }: Props & { edit: () => void }) {
  const { t } = useTranslation('records');
  const { t: app } = useTranslation();
  useMinute();
  const { finish, drop } = useLine(record);
  const Icon = WAYS[activity.type];
  const title = activity.subject || app(`activity_${activity.type}`);
  const mine = activity.can.includes('update');
  const late = new Date(activity.due).getTime() < Date.now();
  return (
    <div className={styles.line} data-late={late || undefined}>
      <Checkbox
        size="xs"
        aria-label={t('mark_done', { title })}
        checked={false}
        disabled={!mine}
        onChange={() => finish(activity, title)}
      />
      <div className={styles.words}>
        <p>
          <Icon size={13} role="img" aria-label={app(`activity_${activity.type}`)} />
          <b>{title}</b>
          <span className={styles.due} title={dateTime(activity.due)}>
            {due(activity.due)}
          </span>
        </p>
        {activity.text && <p className={styles.text}>{activity.text}</p>}
        {activity.responsible !== null && (
          <p className={styles.who}>
            <PersonName id={activity.responsible} size={18} />
          </p>
        )}
      </div>
      {mine && (
        <div className={styles.acts}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('replan', { title })} onClick={edit}>
            <Pencil size={14} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('drop', { title })}
            onClick={() => drop(activity, title)}
          >
            <Trash2 size={14} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}

function useLine(record: RecordDetail) {
  const { t } = useTranslation('records');
  const reason = useReason();
  const { mutate: say } = useFinish(record);
  const { take } = useTaking(record, 'activities');
  const onError = (error: Error) => tellRefused(t('not_done'), reason(error));
  const finish = ({ id }: Activity, title: string) =>
    say(
      { activity: id, done: true },
      {
        onError,
        onSuccess: () => confirmUndo(t('was_done', { title }), () => say({ activity: id, done: false })),
      },
    );
  return { finish, drop: ({ id }: Activity, title: string) => take(id, title) };
}
