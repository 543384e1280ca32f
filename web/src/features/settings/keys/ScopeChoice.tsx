import { Checkbox, SegmentedControl, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Keys, KeyWish } from '~/api/types';
import styles from './Keys.module.css';
import { levelOf, withLevel } from './scopes';

interface WayProps {
  way: KeyWish['way'];
  choose: (way: KeyWish['way']) => void;
}

export function WayChoice({ way, choose }: WayProps) {
  const { t } = useTranslation('keys');
  return (
    <div>
      <SegmentedControl
        fullWidth
        aria-label={t('way')}
        data={[
          { value: 'api', label: t('way_api') },
          { value: 'rest', label: t('way_rest') },
        ]}
        value={way}
        onChange={(value) => choose(value as KeyWish['way'])}
      />
      <p className={styles.hint}>{t(`way_${way}_hint`)}</p>
    </div>
  );
}

interface Props {
  wish: KeyWish;
  known: Keys;
  set: (scopes: string[]) => void;
  wrong: string | undefined;
}

export function ScopeChoice({ wish, known, set, wrong }: Props) {
  const { t } = useTranslation('keys');
  const all = wish.scopes.includes('*');
  return (
    <fieldset className={styles.choice}>
      <legend>{t('scopes')}</legend>
      <Checkbox
        label={t('everything_mine')}
        checked={all}
        onChange={(event) => set(event.currentTarget.checked ? ['*'] : [])}
      />
      {!all && wish.way === 'rest' && (
        <TagsInput
          aria-label={t('scopes')}
          description={t('hook_scopes_hint')}
          data={known.hook_scopes}
          value={wish.scopes}
          onChange={set}
        />
      )}
      {!all && wish.way === 'api' && <Things wish={wish} known={known} set={set} />}
      {wrong && (
        <p className={styles.wrong} role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}

function Things({ wish, known, set }: Omit<Props, 'wrong'>) {
  const { t } = useTranslation('keys');
  return (
    <ul className={styles.things}>
      {known.things.map(({ name, title, reads }) => (
        <li key={name}>
          <span>{title}</span>
          <SegmentedControl
            size="xs"
            aria-label={title}
            data={[
              { value: '', label: t('no') },
              ...(reads ? [{ value: 'read', label: t('read') }] : []),
              { value: 'write', label: t('write') },
            ]}
            value={levelOf(wish.scopes, name)}
            onChange={(level) => set(withLevel(wish.scopes, name, level))}
          />
        </li>
      ))}
    </ul>
  );
}
