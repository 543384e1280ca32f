import { ActionIcon, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StageDot } from '~/ui/StageDot';
import { COLORS, colorNamed } from './colors';
import styles from './FieldForm.module.css';

interface Props {
  /** Whose colour it is. */
  name: string;
  color: string;
  onChange: (color: string) => void;
}

export function ColorChoice({ name, color, onChange }: Props) {
  const { t } = useTranslation('settings');
  return (
    <Menu position="bottom-start" width={160} withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={32} aria-label={t('colour_of', { name })}>
          {color ? <StageDot color={color} /> : <i className={styles.bare} aria-hidden="true" />}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={color} onChange={onChange}>
          {COLORS.map((each) => (
            <Menu.RadioItem
              key={each}
              value={colorNamed(each)}
              closeMenuOnClick
              rightSection={<StageDot color={colorNamed(each)} />}
            >
              {t(`colour_${each}`)}
            </Menu.RadioItem>
          ))}
          <Menu.RadioItem value="" closeMenuOnClick>
            {t('no_colour')}
          </Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
