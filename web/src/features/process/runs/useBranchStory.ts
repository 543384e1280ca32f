import { useTranslation } from 'react-i18next';
import { useLexicon } from '../lexicon';
import type { Branch } from '../model';
import { branchWords, isBlank, valueWords } from '../words';
import { useShownRun } from './context';
import { asValue } from './values';

interface Story {
  /** "Currency is EUR" */
  words: string;
  /** "saw US dollar, not taken" */
  outcome: string;
}

/** Why a branch was or was not taken. */
export function useBranchStory(branch: Branch): Story {
  const { t } = useTranslation('process');
  const lexicon = useLexicon();
  const trace = useShownRun().path.branch(branch.id);
  const words = branchWords(branch, lexicon, t);
  if (!trace) return { words, outcome: t('not_reached') };
  if (trace.held === null) return { words, outcome: t('story_not_looked') };
  const values = trace.saw.map(({ field: code, value }) => {
    const field = lexicon.field(code);
    return isBlank(value) ? t('nothing') : valueWords(asValue(value, field), field, lexicon, t);
  });
  const outcome = t(trace.held ? 'story_taken' : 'story_not_taken');
  return { words, outcome: values.length ? t('story_saw', { values: values.join(', '), outcome }) : outcome };
}
