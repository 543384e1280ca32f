import { Button } from '@mantine/core';
import { CopyCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, Kind, Values } from '~/api/types';
import styles from './Duplicates.module.css';
import { MatchList } from './MatchList';
import { useMatches } from './useDuplicates';

interface Props {
  kind: Kind;
  values: Values;
  /** The record that is being changed, if it is there already. */
  id?: Id;
  /** Where what is typed can become one with a record that is there: with one of the same kind. */
  merge?: (id: Id) => void;
  /** Where one that is there may be opened in place of what is typed. */
  instead?: boolean;
}

/** Says while somebody types that there may be such a record already. Ignoring holds for what was found so far. */
export function TypedNote({ kind, values, id, merge, instead }: Props) {
  const { t } = useTranslation('duplicates');
  const matches = useMatches(kind, values, id);
  const [ignored, ignore] = useState<string[]>([]);
  const news = matches.filter((match) => !ignored.includes(JSON.stringify(match)));
  return (
    <div aria-live="polite" className={styles.typed}>
      {news.length > 0 && (
        <section className={styles.note} aria-label={t('may_be')}>
          <header>
            <CopyCheck size={15} aria-hidden="true" />
            <strong>{t('may_be')}</strong>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => ignore(matches.map((match) => JSON.stringify(match)))}
            >
              {t('ignore')}
            </Button>
          </header>
          <MatchList
            matches={news}
            of={{ kind, values, id }}
            merge={merge}
            mergeable={(match) => match.kind === kind}
            instead={instead}
          />
        </section>
      )}
    </div>
  );
}
