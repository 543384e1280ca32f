import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { labels, spoken } from '~/actions/keys';
import { Logo } from '~/ui/Logo';
import { MoreSections } from './MoreSections';
import { shortcutsOpened } from './opened';
import styles from './Rail.module.css';
import { type Section, useIsOpen, useSections } from './sections';

const BESIDE_MORE = 4;
const AT_THE_END: readonly string[] = ['duplicates', 'blocked', 'bin', 'settings'];

/** At the left; on a phone a bar at the bottom with the first sections, and the rest behind "More". */
export function Rail() {
  const { t } = useTranslation();
  const sections = useSections();
  const work = sections.filter(({ name }) => !AT_THE_END.includes(name));
  const others = sections.filter(({ name }) => AT_THE_END.includes(name));
  const first = sections.length > BESIDE_MORE + 1 ? BESIDE_MORE : sections.length;
  return (
    <nav className={styles.rail} aria-label={t('navigation')}>
      <Logo size={28} className={styles.logo} />
      {work.map((section) => (
        <RailLink key={section.name} {...section} aside={sections.indexOf(section) >= first} />
      ))}
      <span className={styles.gap} />
      {others.map((section) => (
        <RailLink key={section.name} {...section} aside={sections.indexOf(section) >= first} />
      ))}
      <ShortcutsButton />
      {first < sections.length && <MoreSections sections={sections.slice(first)} />}
    </nav>
  );
}

function RailLink({ aside, ...section }: Section & { aside: boolean }) {
  const { t } = useTranslation();
  const { name, icon: Icon, path, keys } = section;
  const open = useIsOpen()(section);
  const title = t(name);
  return (
    <Tooltip label={`${title}  ${labels(keys).join(' ')}`} position="right" withinPortal={false}>
      <Link
        to={path}
        className={styles.link}
        aria-label={title}
        aria-keyshortcuts={spoken(keys)}
        data-open={open || undefined}
        data-aside={aside || undefined}
      >
        <Icon size={18} strokeWidth={1.8} aria-hidden="true" />
        <span className={styles.name} aria-hidden="true">
          {name === 'leads' ? t('leads_short') : title}
        </span>
      </Link>
    </Tooltip>
  );
}

function ShortcutsButton() {
  const { t } = useTranslation();
  return (
    <Tooltip label={`${t('shortcuts')}  ?`} position="right" withinPortal={false}>
      <button
        type="button"
        className={styles.bottom}
        onClick={() => shortcutsOpened.set(true)}
        aria-label={t('shortcuts')}
        aria-keyshortcuts="?"
      >
        <Keyboard size={18} strokeWidth={1.8} aria-hidden="true" />
      </button>
    </Tooltip>
  );
}
