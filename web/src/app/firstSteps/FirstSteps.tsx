import { ActionIcon, UnstyledButton } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { ChevronDown, ListChecks, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Action } from '~/actions/action';
import { useActions } from '~/actions/registry';
import { useCan, useFirstSteps } from '~/api/queries';
import { useSignal } from '~/api/signal';
import type { FirstSteps as Steps } from '~/api/types';
import { samplesOpened } from '../opened';
import { useOnSection } from '../sections';
import { putStepsAway } from './away';
import styles from './FirstSteps.module.css';
import { total, useShowFirstSteps } from './firstSteps';
import { RemoveSamples } from './RemoveSamples';
import { StepLink } from './StepLink';

/** Above the boards and lists of a new company, until it is put away. */
export default function FirstSteps() {
  const steps = useFirstSteps();
  const { mutate: show } = useShowFirstSteps();
  const onSection = useOnSection();
  const setsUp = useCan('settings.set_up');
  const asked = useSignal(samplesOpened);
  const samples = steps ? total(steps.samples.untouched) : 0;
  useActions(useOffered(setsUp ? steps : undefined, samples, () => show(true)));
  if (!steps) return null;
  return (
    <>
      {steps.shown && onSection && (
        <Strip steps={steps} samples={samples} putAway={setsUp ? () => show(false) : putStepsAway} />
      )}
      {asked && <RemoveSamples samples={steps.samples} />}
    </>
  );
}

function useOffered(steps: Steps | undefined, samples: number, show: () => void): Action[] {
  const { t } = useTranslation('first');
  const offered: Action[] = [];
  if (steps && !steps.shown) {
    offered.push({ id: 'first', title: t('title'), group: 'wishes', icon: ListChecks, run: show });
  }
  if (samples > 0) {
    const run = () => samplesOpened.set(true);
    offered.push({ id: 'samples', title: t('remove'), group: 'wishes', icon: Trash2, run });
  }
  return offered;
}

interface StripProps {
  steps: Steps;
  samples: number;
  putAway: () => void;
}

/** On a phone one line, which opens to a list. */
function Strip({ steps: { steps, form }, samples, putAway }: StripProps) {
  const { t } = useTranslation('first');
  const phone = useMediaQuery('(max-width: 640px)');
  const [opened, { toggle }] = useDisclosure();
  const done = steps.filter((step) => step.done).length;
  const head = (
    <>
      <b>{t('title')}</b>
      <span>{t('progress', { done, all: steps.length })}</span>
    </>
  );
  return (
    <section className={styles.strip} aria-label={t('title')}>
      {phone ? (
        <button type="button" className={styles.head} aria-expanded={opened} onClick={toggle}>
          {head}
          <ChevronDown size={15} aria-hidden="true" />
        </button>
      ) : (
        <p className={styles.head}>{head}</p>
      )}
      {(opened || !phone) && (
        <>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <StepLink key={step.code} step={step} form={form} />
            ))}
          </ol>
          {samples > 0 && <RemoveButton />}
        </>
      )}
      <PutAway putAway={putAway} />
    </section>
  );
}

function RemoveButton() {
  const { t } = useTranslation('first');
  return (
    <UnstyledButton className={styles.remove} onClick={() => samplesOpened.set(true)}>
      {t('remove')}
    </UnstyledButton>
  );
}

function PutAway({ putAway }: Pick<StripProps, 'putAway'>) {
  const { t } = useTranslation('first');
  return (
    <ActionIcon
      className={styles.away}
      size={26}
      variant="subtle"
      color="gray"
      aria-label={t('put_away')}
      title={t('put_away')}
      onClick={putAway}
    >
      <X size={15} />
    </ActionIcon>
  );
}
