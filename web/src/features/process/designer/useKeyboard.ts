import type { KeyboardEvent } from 'react';
import { isOwnLetter } from '~/actions/begun';
import type { Layout } from '../drawing/layout';
import type { Camera } from '../drawing/useCamera';
import { stopOf } from '../store';
import { type Direction, nextStop, slotAfter, slotAside } from '../tree/navigate';
import { locate, locateBranch } from '../tree/walk';
import { useDesignerStore } from './context';
import { enterInspector } from './focus';
import { comboOf } from './keyboard';
import { useToggleOutline } from './outline/useToggleOutline';
import { useBlockCommands } from './useBlockCommands';

type Keys = Record<string, () => void>;

/** Every key of the canvas, each as a line of a table. */
export function useKeyboard(drawing: Layout, camera: Camera) {
  const keys: Keys = { ...useViewKeys(drawing, camera), ...useGoKeys(), ...useMoveKeys(), ...useBlockKeys() };
  return (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('input, [role="dialog"], [role="menu"]'))
      return;
    const combo = comboOf(event);
    const act = keys[combo];
    if (!act || (combo.length === 1 && !isOwnLetter(event))) return;
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    act();
  };
}

function useViewKeys(drawing: Layout, camera: Camera): Keys {
  const store = useDesignerStore();
  const zoomToSelection = () => {
    const box = drawing.boxes.find(({ id }) => id === stopOf(store.getState().selection));
    if (box) camera.zoomTo(box);
  };
  return {
    0: () => camera.fit(drawing),
    1: camera.fullSize,
    '+': camera.zoomIn,
    '=': camera.zoomIn,
    '-': camera.zoomOut,
    z: zoomToSelection,
    o: useToggleOutline(),
  };
}

function useGoKeys(): Keys {
  const store = useDesignerStore();
  const stop = () => stopOf(store.getState().selection);
  const go = (direction: Direction) => () => {
    const { history, goTo } = store.getState();
    const next = nextStop(history.present, stop(), direction);
    if (next) goTo(next);
  };
  const stretch = (step: 1 | -1) => () => {
    const { history, selectRange } = store.getState();
    const place = locate(history.present, stop());
    const next = place?.siblings[place.slot.index + step];
    if (next) selectRange(next.id);
  };
  return {
    ArrowDown: go('ArrowDown'),
    ArrowUp: go('ArrowUp'),
    ArrowLeft: go('ArrowLeft'),
    ArrowRight: go('ArrowRight'),
    Home: go('Home'),
    End: go('End'),
    'shift+ArrowDown': stretch(1),
    'shift+ArrowUp': stretch(-1),
    Escape: () => store.getState().select(null),
  };
}

function useMoveKeys(): Keys {
  const store = useDesignerStore();
  const place = () => locate(store.getState().history.present, store.getState().selection?.ids[0] ?? '');
  const ids = () => store.getState().selection?.ids ?? [];
  const swap = (step: -1 | 1) => () => {
    const at = place()?.slot;
    if (!at || (step < 0 && at.index === 0)) return;
    store.getState().move(ids(), { ...at, index: step < 0 ? at.index - 1 : at.index + ids().length + 1 });
  };
  const aside = (way: 'in' | 'out') => () => {
    const at = place();
    const slot = at && slotAside(at, store.getState().history.present, way);
    if (slot) store.getState().move(ids(), slot);
  };
  const reorder = (step: -1 | 1) => () => {
    const { selection, history, moveBranch } = store.getState();
    const branch = locateBranch(history.present, selection?.branch ?? '');
    if (branch) moveBranch(branch.branch.id, branch.index + step);
  };
  return {
    'alt+ArrowUp': swap(-1),
    'alt+ArrowDown': swap(1),
    'alt+shift+ArrowRight': aside('in'),
    'alt+shift+ArrowLeft': aside('out'),
    'alt+ArrowLeft': reorder(-1),
    'alt+ArrowRight': reorder(1),
  };
}

function useBlockKeys(): Keys {
  const store = useDesignerStore();
  const commands = useBlockCommands();
  const whenSelected = (act: () => void) => () => {
    if (store.getState().selection) act();
  };
  const add = () => {
    const { history, selection } = store.getState();
    store.setState({ quick: slotAfter(history.present, stopOf(selection)) });
  };
  return {
    a: add,
    Enter: whenSelected(enterInspector),
    F2: whenSelected(commands.rename),
    d: whenSelected(commands.toggle),
    'mod+d': whenSelected(commands.duplicate),
    Delete: whenSelected(commands.remove),
    Backspace: whenSelected(commands.remove),
  };
}
