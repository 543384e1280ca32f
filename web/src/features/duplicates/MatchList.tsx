import { Button } from '@mantine/core';
import { ExternalLink, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Id, Kind, Match, Values } from '~/api/types';
import { KIND_ICONS } from '~/ui/kindIcons';
import { RecordLink } from '~/ui/RecordLink';
import { AskFor } from './AskFor';
import styles from './Duplicates.module.css';

export interface Compared {
  kind: Kind;
  values: Values;
  id?: Id | undefined;
}

interface Props {
  matches: Match[];
  /** What they are the same as. */
  of: Compared;
  /** Where merging is possible: with records of the same kind. */
  merge?: (id: Id) => void;
  mergeable?: (match: Match) => boolean;
  /** Nothing is made yet: one that is there may be opened in its place. */
  instead?: boolean | undefined;
}

/** Each record that may be the same: what it is, what it has in common, and the way to it. */
export function MatchList({ matches, of, merge, mergeable, instead }: Props) {
  const { t } = useTranslation('duplicates');
  return (
    <ul className={styles.matches}>
      {matches.map((match, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: those that one may not see have no number
        <li key={place}>
          <What match={match} />
          <span className={styles.same}>{match.matched.map((one) => t(`same_${one}`)).join(', ')}</span>
          {match.id === null && <AskFor match={match} of={of} />}
          {instead && match.id !== null && (
            <OpenInstead kind={match.kind} id={match.id} title={match.title} />
          )}
          {merge && match.id !== null && mergeable?.(match) && (
            <Button
              size="compact-xs"
              variant="light"
              aria-label={t('merge_with', { title: match.title })}
              onClick={() => match.id !== null && merge(match.id)}
            >
              {t('merge')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function OpenInstead({ kind, id, title }: Pick<Match, 'kind' | 'title'> & { id: Id }) {
  const { t } = useTranslation('duplicates');
  return (
    <Button
      size="compact-xs"
      variant="light"
      aria-label={t('open_title_instead', { title })}
      renderRoot={(props) => <RecordLink kind={kind} id={id} {...props} />}
    >
      {t('open_instead')}
    </Button>
  );
}

function What({ match }: { match: Match }) {
  const { t } = useTranslation('duplicates');
  const Icon = match.id === null ? EyeOff : KIND_ICONS[match.kind];
  return (
    <span className={styles.what}>
      <Icon size={14} aria-hidden="true" />
      {match.id === null ? (
        <span>{match.department ? t('hidden_in', { name: match.department }) : t('hidden')}</span>
      ) : (
        <RecordLink kind={match.kind} id={match.id} target="_blank">
          {match.title}
          <ExternalLink size={11} aria-label={t('new_window')} />
        </RecordLink>
      )}
      {match.subtitle && <span className={styles.subtitle}>{match.subtitle}</span>}
    </span>
  );
}
