import { Link, linkOptions, useParams, useRouterState } from '@tanstack/react-router';
import {
  ArrowRightLeft,
  Building,
  KeyRound,
  List,
  Rows3,
  ScrollText,
  ShieldCheck,
  SquareKanban,
  Users,
} from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { hasBoard } from '~/api/kinds';
import { useCan } from '~/api/queries';
import { Page } from '~/ui/Page';
import styles from './SettingsPage.module.css';

/** One page of the settings, with the way to the others. */
export function SettingsPage({ children, ...page }: ComponentProps<typeof Page>) {
  return (
    <Page {...page}>
      <div className={styles.settings}>
        <Places />
        <div className={styles.place}>{children}</div>
      </div>
    </Page>
  );
}

function Places() {
  const { t } = useTranslation('settings');
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { kind = 'lead' } = useParams({ strict: false });
  const stageKind = hasBoard(kind) ? kind : 'lead';
  const places = [
    {
      title: t('company'),
      icon: Building,
      may: useCan('settings.read'),
      link: linkOptions({ to: '/settings/company' }),
    },
    {
      title: t('fields'),
      icon: Rows3,
      may: useCan('fields.read'),
      link: linkOptions({ to: '/settings/fields/$kind', params: { kind } }),
    },
    {
      title: t('stages'),
      icon: SquareKanban,
      may: useCan('lists.read'),
      link: linkOptions({ to: '/settings/stages/$kind', params: { kind: stageKind } }),
    },
    {
      title: t('lists'),
      icon: List,
      may: useCan('lists.read'),
      link: linkOptions({ to: '/settings/lists' }),
    },
    {
      title: t('conversion'),
      icon: ArrowRightLeft,
      may: useCan('settings.read'),
      link: linkOptions({ to: '/settings/conversion' }),
    },
    {
      title: t('people'),
      icon: Users,
      may: useCan('people.read'),
      link: linkOptions({ to: '/settings/people' }),
    },
    {
      title: t('roles'),
      icon: ShieldCheck,
      may: useCan('roles.read'),
      link: linkOptions({ to: '/settings/roles' }),
    },
    {
      title: t('keys'),
      icon: KeyRound,
      may: [useCan('keys.own'), useCan('keys.edit')].some(Boolean),
      link: linkOptions({ to: '/settings/keys' }),
    },
    {
      title: t('journal'),
      icon: ScrollText,
      may: useCan('audit.read'),
      link: linkOptions({ to: '/settings/journal' }),
    },
  ];
  if (!places.some(({ may }) => may)) return null;
  return (
    <nav className={styles.places} aria-label={t('places')}>
      {places
        .filter(({ may }) => may)
        .map(({ title, icon: Icon, link }) => (
          <Link key={link.to} {...link} aria-current={here(path, link.to) ? 'page' : undefined}>
            <Icon size={15} aria-hidden="true" />
            {title}
          </Link>
        ))}
    </nav>
  );
}

const here = (path: string, to: string) => path.startsWith(to.replace('$kind', ''));
