import { useTranslation } from 'react-i18next';
import { type Setting, settingsOf } from '../blockTypes';
import { fieldValuesOf, listOf } from '../inspector/settings';
import { useLexicon } from '../lexicon';
import type { Block, Value } from '../model';
import styles from './Block.module.css';
import { ValueWords } from './ValueWords';

/** What a block will do, in one line: said by the first of its settings that can say it. */
export function Summary({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  const settings = settingsOf(useLexicon().type(block.type));
  const telling = settings.find(([, { widget }]) => widget === 'field_values' || widget === 'recipients');
  if (!telling) return <Switches settings={settings} block={block} />;
  const [key, { widget }] = telling;
  if (listOf(block[key]).length === 0) return <small className={styles.warn}>{t('incomplete')}</small>;
  return widget === 'recipients' ? (
    <Recipients to={listOf(block[key])} />
  ) : (
    <Changes changes={fieldValuesOf(block[key])} />
  );
}

/** What is switched on in it. */
function Switches({ settings, block }: { settings: [string, Setting][]; block: Block }) {
  const on = settings.filter(([key, { widget }]) => widget === 'switch' && block[key] === true);
  const said = on.map(([key, { title }]) => title ?? key);
  return said.length ? <small className={styles.summary}>{said.join(' · ')}</small> : null;
}

function Recipients({ to }: { to: Value[] }) {
  const { t } = useTranslation('process');
  const [first = '', ...more] = to;
  return (
    <small className={styles.summary}>
      {t('to')}
      <ValueWords value={first} />
      <More count={more.length} />
    </small>
  );
}

function Changes({ changes }: { changes: { field: string; value: Value }[] }) {
  const { t } = useTranslation('process');
  const lexicon = useLexicon();
  const [first, ...more] = changes;
  if (!first?.field) return <small className={styles.warn}>{t('incomplete')}</small>;
  return (
    <small className={styles.summary}>
      <span>{lexicon.field(first.field)?.title ?? first.field}</span>
      <span className={styles.arrow} aria-hidden="true" />
      <ValueWords value={first.value} field={lexicon.field(first.field)} />
      <More count={more.length} />
    </small>
  );
}

function More({ count }: { count: number }) {
  const { t } = useTranslation('process');
  return count ? <span className={styles.more}>{t('and_more', { count })}</span> : null;
}
