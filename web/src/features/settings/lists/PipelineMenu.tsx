import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Pipeline } from '~/api/types';
import { KeptMenu } from './KeptMenu';
import type { Pipelines } from './usePipelines';

interface Props {
  pipeline: Pipeline;
  pipelines: Pipelines;
  rename: () => void;
  ask: () => void;
}

export function PipelineMenu({ pipeline, pipelines, rename, ask }: Props) {
  const { t } = useTranslation('settings');
  const { id, name, records } = pipeline;
  const place = pipelines.all.indexOf(pipeline);
  const move = (by: -1 | 1) => ({
    off: pipelines.all[place + by] === undefined,
    does: () => pipelines.move(id, by),
  });
  const deeds = [
    { words: t('move_left'), icon: ArrowLeft, ...move(-1) },
    { words: t('move_right'), icon: ArrowRight, ...move(1) },
  ];
  const locked = id === 0 ? t('pipeline_first') : records > 0 && t('pipeline_in_use', { count: records });
  return <KeptMenu {...{ name, deeds, locked, rename, ask }} opens="bottom-start" />;
}
