import { Button } from '@mantine/core';
import { Paperclip } from 'lucide-react';
import type { ChangeEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordDetail } from '~/api/types';
import { useReason } from '~/ui/useReason';
import styles from './Composer.module.css';
import { useDraft } from './draft';
import { MentionArea } from './MentionArea';
import { mentioned } from './mentions';
import { useAttachFiles } from './useAttachFiles';
import { useMentionable } from './useMentionable';
import { useComment } from './useWrites';

interface Props {
  record: RecordDetail;
  area: RefObject<HTMLTextAreaElement | null>;
}

/** A note for those who work on the record. Its draft outlives a reload. */
export function NoteForm({ record, area }: Props) {
  const { t } = useTranslation('records');
  const { kind, id } = record;
  const [text, put] = useDraft(kind, id);
  const people = useMentionable(record);
  const { mutateAsync, isPending, error } = useComment(record);
  const attach = useAttachFiles(record);
  const reason = useReason();
  const send = () => {
    if (isPending || !text.trim()) return;
    // As a promise: this form may be gone from the page before the answer comes, and its draft must go too.
    mutateAsync({ text, mentions: mentioned(text, people) }).then(
      () => put(''),
      () => undefined, // what was refused is told below
    );
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    attach([...(currentTarget.files ?? [])]);
    currentTarget.value = '';
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MentionArea
        area={area}
        label={t('note')}
        placeholder={t('note_hint')}
        text={text}
        change={put}
        submit={send}
        people={people}
        error={error ? reason(error) : undefined}
      />
      <div className={styles.foot}>
        <Button
          component="label"
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<Paperclip size={14} />}
        >
          {t('attach')}
          <input type="file" multiple className="unseen" onChange={choose} />
        </Button>
        <Button
          type="submit"
          size="xs"
          loading={isPending}
          disabled={!text.trim()}
          aria-keyshortcuts="Control+Enter"
        >
          {t('add_note')}
        </Button>
      </div>
    </form>
  );
}
