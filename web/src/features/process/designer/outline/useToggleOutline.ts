import { stopOf } from '../../store';
import { useDesignerStore } from '../context';
import { focusStop } from '../focus';

/** Changes between the drawing and the outline; the focus stands where it stood in the other. */
export function useToggleOutline(): () => void {
  const store = useDesignerStore();
  return () => {
    const { outline, selection } = store.getState();
    store.setState({ outline: !outline });
    requestAnimationFrame(() => focusStop(stopOf(selection)));
  };
}
