/** Menus open in here (theme/mantine.ts): inside the page's main landmark, where a screen reader looks for them. */
export function Overlays() {
  return <div id="overlays" />;
}
