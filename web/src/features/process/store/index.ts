import { createStore, type StoreApi } from 'zustand';
import type { Template } from '../model';
import { historyActions } from './historyActions';
import { selectionActions } from './selectionActions';
import { type Designer, startState } from './state';
import { treeActions } from './treeActions';

export { type Designer, type Drag, type Dragged, type Selection, stopOf } from './state';
export type DesignerStore = StoreApi<Designer>;

/** One store for each process that is open: nothing of one process can leak into another. */
export const createDesigner = (template: Template): DesignerStore =>
  createStore<Designer>((put, get) => ({
    ...startState(template),
    ...historyActions(put, get),
    ...selectionActions(put, get),
    ...treeActions(put, get),
  }));
