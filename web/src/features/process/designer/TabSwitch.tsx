import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const TABS = ['design', 'runs', 'settings'] as const;
export type Tab = (typeof TABS)[number];

export const tabFrom = (name: string | undefined): Tab => TABS.find((tab) => tab === name) ?? 'design';

export function TabSwitch({ tab, onChange }: { tab: Tab; onChange: (tab: Tab) => void }) {
  const { t } = useTranslation('process');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('view')}
      value={tab}
      onChange={(name) => onChange(tabFrom(name))}
      data={TABS.map((value) => ({ value, label: t(`tab_${value}`) }))}
    />
  );
}
