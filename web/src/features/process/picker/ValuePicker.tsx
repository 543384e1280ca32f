import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickerItem } from '../wire';
import type { Wanted } from './items';
import { PickerPanel } from './PickerPanel';

interface Props {
  wanted: Wanted;
  /** What the value is for, so that several buttons can be told apart. */
  label: string;
  opened: boolean;
  /** What was typed before the search could take it. */
  typed?: string;
  onOpen: (opened: boolean) => void;
  onPick: (item: PickerItem) => void;
}

/** The '...' button: fields, variables, parameters, users and other values. */
export function ValuePicker({ wanted, label, opened, typed, onOpen, onPick }: Props) {
  const { t } = useTranslation('process');
  const button = useRef<HTMLButtonElement>(null);
  const pick = (item: PickerItem) => {
    // Where the value is taken in may give way to a chip; if it is still there, it gets the focus back.
    button.current?.focus();
    onPick(item);
    onOpen(false);
  };
  return (
    <Popover
      opened={opened}
      onChange={onOpen}
      position="bottom-end"
      width={400}
      shadow="xl"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Tooltip label={t('insert_value')} disabled={opened}>
          <ActionIcon
            ref={button}
            variant="default"
            size={30}
            aria-label={t('insert_value_into', { label })}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => onOpen(!opened)}
          >
            <Ellipsis size={15} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('insert_value')} onKeyDown={keepEscape}>
        <PickerPanel wanted={wanted} typed={typed} onPick={pick} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Escape closes the picker and nothing around it. */
function keepEscape(event: KeyboardEvent) {
  if (event.key === 'Escape') event.stopPropagation();
}
