import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReason } from '~/ui/useReason';
import { AutorunChoice } from '../../settings/AutorunChoice';
import type { Process } from '../../wire';
import { useDesigner } from '../context';
import type { DraftSaver } from '../DraftSaver';
import { Problems } from '../ProblemList';
import { Elevation } from './Elevation';
import styles from './PublishForm.module.css';
import { usePublish } from './usePublish';

interface Props {
  process: Process;
  saver: DraftSaver;
  onClose: () => void;
}

/** Makes an unchangeable version of the draft. Only errors stand in the way, and they are named. */
export function PublishForm({ process, saver, onClose }: Props) {
  const { t } = useTranslation('process');
  const [note, setNote] = useState('');
  const [autorun, setAutorun] = useState(() => startOf(process));
  const [elevated, setElevated] = useState(false);
  const problems = useDesigner((designer) => designer.problems);
  const publish = usePublish(process, saver, onClose);
  const reason = useReason();
  const first = useRef<HTMLTextAreaElement>(null);
  const errors = problems.filter(({ severity }) => severity === 'error');
  // The dialog took the focus before this came.
  useEffect(() => first.current?.focus(), []);
  // What is checked must be what is published.
  useEffect(() => void saver.flush(), [saver]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publish.mutate({ note, autorun, elevated });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('publish_text')}</p>
      <AutorunChoice value={autorun} onChange={setAutorun} />
      <Textarea
        ref={first}
        autosize
        minRows={2}
        label={t('publish_note')}
        placeholder={t('publish_note_hint')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Elevation process={process} elevated={elevated} choose={setElevated} />
      {problems.length > 0 && (
        <section aria-label={t('problems', { count: problems.length })}>
          <h3>
            {t(errors.length ? 'publish_blocked' : 'publish_warned', {
              count: errors.length || problems.length,
            })}
          </h3>
          <Problems problems={problems} onJump={onClose} />
        </section>
      )}
      {publish.error && (
        <p role="alert" className={styles.error}>
          {reason(publish.error)}
        </p>
      )}
      <footer>
        <Button variant="default" size="sm" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" size="sm" disabled={errors.length > 0} loading={publish.isPending}>
          {t('publish_version', { version: (process.version ?? 0) + 1 })}
        </Button>
      </footer>
    </form>
  );
}

/** The first version of a process is most likely meant to run for new records. */
const startOf = ({ version, autorun }: Process) =>
  version === null && !autorun.change ? { ...autorun, create: true } : autorun;
