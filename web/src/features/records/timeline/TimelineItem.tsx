import { Link } from '@tanstack/react-router';
import { type LucideIcon, Paperclip, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Field, RecordDetail, TimelineEntry } from '~/api/types';
import { UndoMerge } from '~/features/duplicates/UndoMerge';
import { Ago } from '~/ui/Ago';
import { Face } from '~/ui/Face';
import { Attached } from './Attached';
import { Diff } from './Diff';
import { Done } from './Done';
import { Said } from './Said';
import styles from './Timeline.module.css';
import { Via } from './Via';
import { WAYS } from './ways';

interface Props {
  entry: TimelineEntry;
  record: RecordDetail;
  fields: Field[];
}

export function TimelineItem({ entry, record, fields }: Props) {
  const { at, by, run } = entry;
  const name = run ? run.process : by.name;
  return (
    <li className={styles.item}>
      <Sign entry={entry} />
      <div className={styles.body}>
        <div className={styles.head}>
          <span>
            {name && <b>{name}</b>} <Deed entry={entry} />
            {!run && <Via via={by.via} />}
          </span>
          <Ago at={at} />
        </div>
        <What entry={entry} record={record} fields={fields} />
      </div>
    </li>
  );
}

/** A face for what people did, a sign for what processes did. */
function Sign({ entry: { run, by } }: { entry: TimelineEntry }) {
  if (!run && by.id !== null) return <Face id={by.id} name={by.name} size={26} />;
  return (
    <span className={styles.glyph} aria-hidden="true">
      <Workflow size={14} />
    </span>
  );
}

function Deed({ entry: { verb, run, activity, by } }: { entry: TimelineEntry }) {
  const { t } = useTranslation('records');
  const [words, Icon] = deedOf(verb, activity?.type);
  const nobody = !(run || by.name);
  return (
    <>
      {Icon && <Icon size={13} className={styles.sign} aria-hidden="true" />}
      {t(nobody ? 'by_itself' : words)}
      {run && ` · ${t('version', { version: run.version })}`}
    </>
  );
}

type Words =
  | 'verb_create'
  | 'verb_update'
  | 'verb_delete'
  | 'verb_restore'
  | 'verb_merge'
  | 'verb_unmerge'
  | 'verb_convert'
  | 'verb_unconvert'
  | 'verb_comment'
  | 'verb_file'
  | `verb_${'call' | 'meeting' | 'task' | 'email'}`;

const DEEDS: Record<string, Words> = {
  create: 'verb_create',
  delete: 'verb_delete',
  restore: 'verb_restore',
  merge: 'verb_merge',
  unmerge: 'verb_unmerge',
  convert: 'verb_convert',
  unconvert: 'verb_unconvert',
  comment: 'verb_comment',
  file: 'verb_file',
};

function deedOf(verb: string, type: 'call' | 'meeting' | 'task' | 'email' | undefined): [Words, LucideIcon?] {
  if (type) return [`verb_${type}`, WAYS[type]];
  return [DEEDS[verb] ?? 'verb_update', verb === 'file' ? Paperclip : undefined];
}

function What({ entry, record, fields }: Props) {
  const { t } = useTranslation('records');
  const { comment, activity, file, run, verb, diff } = entry;
  if (comment) return <Said comment={comment} record={record} />;
  if (activity) return <Done activity={activity} />;
  if (file) return <Attached file={file} record={record} />;
  return (
    <>
      <Diff diff={diff} fields={fields} values={record.values} fresh={verb === 'create'} />
      {entry.merge !== null && <UndoMerge kind={record.kind} merge={entry.merge} />}
      {run && (
        <Link to="/runs/$id" params={{ id: run.id }} className={styles.link}>
          {t('see_path')}
        </Link>
      )}
    </>
  );
}
