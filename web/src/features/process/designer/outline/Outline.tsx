import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { layout } from '../../drawing/layout';
import { useCamera } from '../../drawing/useCamera';
import { START } from '../../tree/navigate';
import { Announcer } from '../Announcer';
import { useTemplate } from '../context';
import { ProblemList } from '../ProblemList';
import { useClipboardEvents } from '../useClipboardEvents';
import { useDesignerLines } from '../useDesignerLines';
import { useKeyboard } from '../useKeyboard';
import { usePointer } from '../usePointer';
import { Asked } from './Asked';
import styles from './Outline.module.css';
import { OutlineBody } from './OutlineBody';
import { OutlineButton } from './OutlineButton';
import { StartRow } from './rows';

/** The process as a nested list: the same stops, the same keys, nothing to see but words. */
export function Outline() {
  useDesignerLines();
  const { t } = useTranslation('process');
  const template = useTemplate();
  const drawing = useMemo(() => layout(template), [template]);
  return (
    <section
      className={styles.outline}
      aria-label={t('outline')}
      data-canvas
      onKeyDown={useKeyboard(drawing, useCamera())}
      {...usePointer()}
      {...useClipboardEvents()}
    >
      <div className={styles.page}>
        <StartRow />
        <Asked stop={START} />
        <OutlineBody body={template.body} />
      </div>
      <div className={styles.bar}>
        <OutlineButton />
        <ProblemList />
      </div>
      <Announcer />
    </section>
  );
}
