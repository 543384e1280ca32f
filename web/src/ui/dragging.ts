/** Dragging is not needed to see a page, so what it needs comes right behind it. */

export type Dnd = typeof import('./dnd');

const coming = import('./dnd');

/** Attaches once dragging has come; what it returns lets go again. */
export function attached(attach: (dnd: Dnd) => () => void): () => void {
  let letGo: () => void = () => undefined;
  let isGone = false;
  void coming.then((dnd) => {
    if (!isGone) letGo = attach(dnd);
  });
  return () => {
    isGone = true;
    letGo();
  };
}
