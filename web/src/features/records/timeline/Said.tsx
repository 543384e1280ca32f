import { ActionIcon, Button } from '@mantine/core';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '~/api/queries';
import type { Comment, RecordDetail } from '~/api/types';
import { useReason } from '~/ui/useReason';
import mention from './Mention.module.css';
import { MentionArea } from './MentionArea';
import { mentioned, split } from './mentions';
import styles from './Timeline.module.css';
import { useMentionable } from './useMentionable';
import { useTaking } from './useTaking';
import { useRewrite } from './useWrites';

interface Props {
  comment: Comment;
  record: RecordDetail;
}

/** What somebody wrote, rewritten where it stands. */
export function Said({ comment, record }: Props) {
  const [editing, setEditing] = useState(false);
  if (editing) return <Rewrite comment={comment} record={record} close={() => setEditing(false)} />;
  return (
    <div className={styles.said}>
      <Words comment={comment} />
      <Acts comment={comment} record={record} edit={() => setEditing(true)} />
    </div>
  );
}

function Words({ comment: { text, mentions, edited } }: { comment: Comment }) {
  const { t } = useTranslation('records');
  const people = usePeople().filter((person) => mentions.includes(person.id));
  return (
    <p className={styles.text}>
      {split(text, people).map((part, place) =>
        part.person === undefined ? (
          part.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text keep their order
          <span key={place} className={mention.mention}>
            {part.text}
          </span>
        ),
      )}
      {edited && <small className={styles.edited}>{` ${t('edited')}`}</small>}
    </p>
  );
}

function Acts({ comment, record, edit }: Props & { edit: () => void }) {
  const { t } = useTranslation('records');
  const { take, isPending } = useTaking(record, 'comments');
  if (comment.can.length === 0) return null;
  return (
    <div className={styles.acts}>
      {comment.can.includes('update') && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('rewrite')} onClick={edit}>
          <Pencil size={14} />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('unsay')}
        loading={isPending}
        onClick={() => take(comment.id, '')}
      >
        <Trash2 size={14} />
      </ActionIcon>
    </div>
  );
}

function Rewrite({ comment, record, close }: Props & { close: () => void }) {
  const { t } = useTranslation('records');
  const { t: app } = useTranslation();
  const [text, setText] = useState(comment.text);
  const people = useMentionable(record);
  const { mutate, isPending, error } = useRewrite(record, comment.id);
  const reason = useReason();
  const save = () => text.trim() && mutate({ text, mentions: mentioned(text, people) }, { onSuccess: close });
  return (
    <div className={styles.rewrite}>
      <MentionArea
        label={t('note')}
        placeholder=""
        text={text}
        change={setText}
        submit={save}
        people={people}
        error={error ? reason(error) : undefined}
        autoFocus
      />
      <div>
        <Button size="xs" variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button size="xs" loading={isPending} onClick={save}>
          {app('save')}
        </Button>
      </div>
    </div>
  );
}
