import type { Board, Id } from '~/api/types';

/** Which cards are selected, as plain data. `anchor` is where a range begins. */
export interface Selection {
  ids: ReadonlySet<Id>;
  anchor: Id | null;
}

export const NOTHING: Selection = { ids: new Set(), anchor: null };

export function toggled({ ids }: Selection, id: Id): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** All from the anchor to the card when both stand in one column; otherwise the card joins the others. */
export function extended(selection: Selection, board: Board, id: Id): Selection {
  const { ids, anchor } = selection;
  const cards = board.stages.find((stage) => stage.cards.some((card) => card.id === id))?.cards ?? [];
  const [from, to] = [anchor, id]
    .map((each) => cards.findIndex((card) => card.id === each))
    .sort((a, b) => a - b);
  if (from === undefined || to === undefined || from < 0) return { ids: new Set([...ids, id]), anchor: id };
  return { ids: new Set([...ids, ...cards.slice(from, to + 1).map((card) => card.id)]), anchor };
}

/** All cards of a column that are shown; once more, and none of them is. */
export function wholeColumn({ ids, anchor }: Selection, of: readonly Id[]): Selection {
  const all = of.every((id) => ids.has(id));
  const rest = [...ids].filter((id) => !of.includes(id));
  return { ids: new Set(all ? rest : [...rest, ...of]), anchor };
}

/** Without what is no longer on the board. */
export function kept(selection: Selection, board: Board): Selection {
  const shown = new Set(board.stages.flatMap((stage) => stage.cards.map((card) => card.id)));
  const ids = [...selection.ids].filter((id) => shown.has(id));
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) };
}

/** The cards that a gesture on one of them means, in the order of the board. */
export function meant({ ids }: Selection, board: Board, id: Id): Id[] {
  if (!ids.has(id)) return [id];
  return board.stages.flatMap((stage) => stage.cards.map((card) => card.id)).filter((each) => ids.has(each));
}
