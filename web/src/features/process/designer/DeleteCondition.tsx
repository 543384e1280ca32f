import { useTranslation } from 'react-i18next';
import type { Box } from '../drawing/layout';
import { Anchored } from './Anchored';
import { useDesigner, useDesignerStore } from './context';
import { WhatToKeep } from './WhatToKeep';

/** Asks beside the Condition itself. */
export function DeleteCondition({ boxes }: { boxes: Box[] }) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const deleting = useDesigner((designer) => designer.deleting);
  const box = boxes.find(({ id }) => id === deleting);
  const block = box?.block;
  if (!(box && block)) return null;
  const title = t('delete_condition', { title: block.title });
  const close = () => store.setState({ deleting: null });
  return (
    <Anchored x={box.x + box.w} y={box.y} width={280} label={title} onClose={close}>
      {(cancel) => <WhatToKeep condition={block} onCancel={cancel} />}
    </Anchored>
  );
}
