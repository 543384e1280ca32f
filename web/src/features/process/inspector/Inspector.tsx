import { ActionIcon, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '../blocks/Glyph';
import { useDesigner, useDesignerStore, useTemplate } from '../designer/context';
import { focusStop, INSPECTOR } from '../designer/focus';
import { useLexicon } from '../lexicon';
import type { Block } from '../model';
import { stopOf } from '../store';
import { locate } from '../tree/walk';
import styles from './Inspector.module.css';
import { useKeptFocus } from './useKeptFocus';

/** They come right behind the drawing. */
const coming = import('./Settings');
const Settings = lazy(() => coming.then((file) => ({ default: file.Settings })));

/** The settings of the one selected block, beside the drawing. What is changed here is in the draft at once. */
export function Inspector() {
  const template = useTemplate();
  const id = useDesigner(({ selection }) => (selection?.ids.length === 1 ? selection.ids[0] : undefined));
  const block = id ? locate(template, id)?.block : undefined;
  return block ? <Panel key={block.id} block={block} /> : null;
}

function Panel({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const type = useLexicon().type(block.type);
  const backToCanvas = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !closesList(event)) focusStop(stopOf(store.getState().selection));
  };
  return (
    <aside
      id={INSPECTOR}
      className={styles.panel}
      aria-label={t('settings_of', { title: block.title })}
      onBlur={store.getState().settle}
      onKeyDown={backToCanvas}
    >
      <header>
        <Glyph type={type} size={32} />
        <div>
          <small>{type?.title ?? block.type}</small>
          <h2>{block.title}</h2>
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('close_settings')}
          onClick={() => store.getState().select(null)}
        >
          <X size={16} aria-hidden="true" />
        </ActionIcon>
      </header>
      <div className={styles.body} {...useKeptFocus()}>
        <TitleSetting block={block} />
        <Suspense>
          <Settings block={block} />
        </Suspense>
      </div>
    </aside>
  );
}

/** Escape closes a list that is open, and nothing around it. */
const closesList = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.matches('[aria-expanded="true"]');

function TitleSetting({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  const patch = useDesigner((designer) => designer.patch);
  return (
    <TextInput
      label={t('block_name')}
      maxLength={200}
      value={block.title}
      onChange={(event) => patch(block.id, { title: event.currentTarget.value }, `${block.id}.title`)}
    />
  );
}
