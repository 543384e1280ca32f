import { settingsOf } from '../blockTypes';
import { useDesigner } from '../designer/context';
import { useLexicon } from '../lexicon';
import type { Block } from '../model';
import { WIDGETS } from './widgets';

/** One widget for each setting of the block, as its schema says. */
export function Settings({ block }: { block: Block }) {
  const patch = useDesigner((designer) => designer.patch);
  const settings = settingsOf(useLexicon().type(block.type));
  return settings.map(([key, setting]) => {
    const Widget = setting.widget && WIDGETS[setting.widget];
    return (
      Widget && (
        <Widget
          key={key}
          block={block}
          title={setting.title ?? key}
          setting={setting}
          value={block[key]}
          onChange={(value) => patch(block.id, { [key]: value }, `${block.id}.${key}`)}
        />
      )
    );
  });
}
