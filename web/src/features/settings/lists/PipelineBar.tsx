import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '~/api/queries';
import type { Id, Pipeline } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { Naming } from '../Naming';
import { AskDeletePipeline } from './AskDeletePipeline';
import styles from './Lists.module.css';
import { PipelineMenu } from './PipelineMenu';
import { pipelinesQuery } from './queries';
import { usePipelines } from './usePipelines';

/** The pipelines of deals: which one is shown, and what can be done with it. */
export function PipelineBar({ chosen }: { chosen: Id }) {
  const { data, error, refetch } = useQuery(pipelinesQuery);
  if (error && !data) return <Failed error={error} retry={refetch} />;
  const pipeline = data?.find(({ id }) => id === chosen);
  return data && pipeline && <Bar key={chosen} all={data} chosen={pipeline} />;
}

type Doing = 'adding' | 'renaming' | 'deleting';

function Bar({ all, chosen }: { all: Pipeline[]; chosen: Pipeline }) {
  const { t } = useTranslation('settings');
  const pipelines = usePipelines(all);
  const navigate = useNavigate();
  const mayChange = useCan('lists.edit');
  const [doing, setDoing] = useState<Doing>();
  const show = (pipeline: Id | undefined) =>
    navigate({ to: '/settings/stages/$kind', params: { kind: 'deal' }, search: { pipeline } });
  const add = (name: string) =>
    void pipelines.add(name).then(
      (id) => show(id),
      () => undefined,
    );
  const done = () => setDoing(undefined);
  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label={t('pipelines')}>
        {all.map((one) =>
          one === chosen && doing === 'renaming' ? (
            <Naming
              key={one.id}
              label={t('name_of_pipeline')}
              title={one.name}
              name={(name) => pipelines.rename(one.id, name)}
              done={done}
            />
          ) : (
            <Tab key={one.id} pipeline={one} isChosen={one === chosen} />
          ),
        )}
      </nav>
      {mayChange && (
        <PipelineMenu
          pipeline={chosen}
          pipelines={pipelines}
          rename={() => setDoing('renaming')}
          ask={() => setDoing('deleting')}
        />
      )}
      {doing === 'adding' ? (
        <Naming label={t('name_of_pipeline')} title="" name={add} done={done} />
      ) : (
        mayChange && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Plus size={14} />}
            onClick={() => setDoing('adding')}
          >
            {t('add_pipeline')}
          </Button>
        )
      )}
      {doing === 'deleting' && (
        <AskDeletePipeline
          pipeline={chosen}
          remove={() => pipelines.remove(chosen).then(() => show(undefined))}
          keep={done}
        />
      )}
    </div>
  );
}

function Tab({ pipeline: { id, name, records }, isChosen }: { pipeline: Pipeline; isChosen: boolean }) {
  const { t } = useTranslation('settings');
  return (
    <Link
      to="/settings/stages/$kind"
      params={{ kind: 'deal' }}
      search={{ pipeline: id || undefined }}
      activeOptions={{ explicitUndefined: true }}
      aria-current={isChosen ? 'page' : undefined}
    >
      {name} <small>{t('records', { count: records })}</small>
    </Link>
  );
}
