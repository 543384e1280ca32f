import { useTranslation } from 'react-i18next';
import { useLexicon } from '../lexicon';
import type { Branch } from '../model';
import { branchWords, valueWords } from '../words';
import { useShownRun } from './context';
import { asValue, isNothing } from './values';

/** "Currency is EUR: saw US dollar, not taken": why a branch was or was not taken. */
export function useBranchStory(branch: Branch): string {
  const { t } = useTranslation('process');
  const lexicon = useLexicon();
  const { path } = useShownRun();
  const trace = path.branch(branch.id);
  const words = branchWords(branch, lexicon, t);
  if (!trace) return words;
  if (trace.held === null) return t('story_not_looked', { words });
  const values = trace.saw.map(({ field: code, value }) => {
    const field = lexicon.field(code);
    return isNothing(value) ? t('nothing') : valueWords(asValue(value, field), field, lexicon, t);
  });
  const outcome = t(trace.held ? 'story_taken' : 'story_not_taken');
  if (!values.length) return t('story_plain', { words, outcome });
  return t('story_saw', { words, values: values.join(', '), outcome });
}
