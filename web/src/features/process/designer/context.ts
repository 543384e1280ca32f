import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Template } from '../model';
import { processQuery } from '../queries';
import type { Designer, DesignerStore } from '../store';
import type { Process } from '../wire';

interface Open {
  store: DesignerStore;
  process: Process;
}

/** The process that is open in the designer. */
export const OpenProcess = createContext<Open | null>(null);

function useOpen(): Open {
  const open = useContext(OpenProcess);
  if (!open) throw new Error('no process is open');
  return open;
}

export const useDesignerStore = (): DesignerStore => useOpen().store;

export const useDesigner = <T>(select: (designer: Designer) => T): T => useStore(useOpen().store, select);

export const useTemplate = (): Template => useDesigner(({ history }) => history.present);

/** The process as the server last told it; its draft may be behind what is on the screen. */
export function useProcess(): Process {
  const { process } = useOpen();
  return useQuery({ ...processQuery(process.id), enabled: false }).data ?? process;
}
