import { useTranslation } from 'react-i18next';
import { freshBlock } from '../blockTypes';
import { useLexicon } from '../lexicon';
import type { Block } from '../model';
import { useDesignerStore } from './context';

/** Makes new blocks, with branch names in the person's language. */
export function useFreshBlock(): (type: string) => Block | undefined {
  const { t } = useTranslation('process');
  const lexicon = useLexicon();
  const store = useDesignerStore();
  return (name) => {
    const type = lexicon.type(name);
    const titles = [t('branch_first'), t('branch_otherwise')];
    return type && freshBlock(store.getState().history.present, type, titles);
  };
}
