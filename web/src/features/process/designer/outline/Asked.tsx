import { useTranslation } from 'react-i18next';
import { sameSlot, slotKey } from '../../model';
import { slotAfter } from '../../tree/navigate';
import { locate } from '../../tree/walk';
import { AddBlock } from '../AddBlock';
import { useDesigner, useDesignerStore, useTemplate } from '../context';
import { WhatToKeep } from '../WhatToKeep';
import { Inline } from './Inline';

/** What is asked about a stop stands right below it: which block to add, or which steps to keep. */
export function Asked({ stop }: { stop: string }) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const template = useTemplate();
  const quick = useDesigner((designer) => designer.quick);
  const deleting = useDesigner((designer) => designer.deleting === stop);
  const slot = slotAfter(template, stop);
  const condition = deleting ? locate(template, stop)?.block : undefined;
  if (sameSlot(quick, slot))
    return (
      <Inline key={slotKey(slot)} label={t('add_block')} onClose={() => store.setState({ quick: null })}>
        {() => <AddBlock slot={slot} />}
      </Inline>
    );
  if (!condition) return null;
  const title = t('delete_condition', { title: condition.title });
  return (
    <Inline label={title} onClose={() => store.setState({ deleting: null })}>
      {(cancel) => <WhatToKeep condition={condition} onCancel={cancel} />}
    </Inline>
  );
}
