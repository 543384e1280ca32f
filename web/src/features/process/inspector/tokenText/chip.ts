import type { Lexicon } from '../../lexicon';
import { isLost, partWords } from '../../words';
import type { ChipMaker } from './dom';
import styles from './TokenText.module.css';

/** A chip inside editable text. It is made by hand: React must not touch what a person types in. */
export const chipMaker =
  (lexicon: Lexicon): ChipMaker =>
  (part) => {
    const chip = document.createElement('span');
    chip.className = styles.chip ?? '';
    chip.dataset.tone = isLost(part, lexicon) ? 'red' : 'violet';
    chip.textContent = partWords(part, lexicon);
    return chip;
  };
