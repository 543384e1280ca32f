import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { labels } from '~/actions/keys';
import { number } from '~/i18n/format';
import { Face } from '~/ui/Face';
import { Kbd } from '~/ui/Kbd';
import type { Entry, EntryGroup } from './entries';
import type { Missed } from './hits';
import styles from './Palette.module.css';

interface Props {
  groups: EntryGroup[];
  missed: Missed | undefined;
  chosen?: Entry;
  point: (id: string) => void;
  act: (entry: Entry, aside: boolean) => void;
}

export const idOf = ({ id }: Entry) => `palette-${id}`;

export function PaletteList({ groups, missed, chosen, point, act }: Props) {
  const { t } = useTranslation();
  return (
    <div id="palette" role="listbox" aria-label={t('palette')} className={styles.list} tabIndex={-1}>
      {groups.length === 0 && !missed && <Remark>{t('palette_none')}</Remark>}
      {groups.map(({ name, more, entries }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={name} role="group" aria-label={name}>
          <div className={styles.name} aria-hidden="true">
            {name}
            <span>{more ? `${number(entries.length)}+` : number(entries.length)}</span>
          </div>
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} chosen={entry === chosen} point={point} act={act} />
          ))}
        </div>
      ))}
      {missed && <Remark>{t(missed)}</Remark>}
    </div>
  );
}

function Remark({ children }: { children: string }) {
  return (
    <div className={styles.none} role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
      {children}
    </div>
  );
}

interface LineProps extends Pick<Props, 'point' | 'act'> {
  entry: Entry;
  chosen: boolean;
}

function Line({ entry, chosen, point, act }: LineProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onClick = ({ ctrlKey, metaKey }: MouseEvent) => act(entry, ctrlKey || metaKey);
  const { title, detail, icon: Icon, person, keys } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are caught by the field, which keeps the focus
    <div
      ref={ref}
      id={idOf(entry)}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className={styles.line}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => point(entry.id)}
      onClick={onClick}
    >
      {person !== undefined && <Face id={person} name={title} />}
      {Icon && <Icon size={16} strokeWidth={1.8} aria-hidden="true" />}
      <span className={styles.title}>{title}</span>
      {detail && <span className={styles.detail}>{detail}</span>}
      {keys && (
        <span className={styles.keys}>
          {labels(keys).map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      )}
    </div>
  );
}
