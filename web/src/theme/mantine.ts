import {
  ActionIcon,
  Button,
  type CSSVariablesResolver,
  createTheme,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  Tooltip,
} from '@mantine/core';

/** The same key as in public/boot.js. */
export const schemeInBrowser = localStorageColorSchemeManager({ key: 'leadwright-theme' });

/** The numbers themselves live in tokens.css. */
function shades(name: string): MantineColorsTuple {
  const shade = (step: number) => `var(--${name}-${step})`;
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(shade) as unknown as MantineColorsTuple;
}

const ours = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-error': 'var(--t-red)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-2)',
  '--mantine-color-default-border': 'var(--border-2)',
};

/** Mantine's own surfaces and inks follow tokens.css too. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours });

/** Plain, for `extend` would bring the parts themselves into the first load. The list itself scrolls, as a listbox may; the arrows open it and walk it from the field, Tab goes past it. */
const dropdown = {
  defaultProps: {
    comboboxProps: { withinPortal: false },
    withScrollArea: false,
    attributes: { options: { tabIndex: -1 } },
    openOnFocus: false,
  },
  styles: { options: { maxHeight: 220, overflowY: 'auto' } },
} as const;

export const theme = createTheme({
  fontFamily: "'Inter Variable', Inter, system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  primaryColor: 'iris',
  primaryShade: 6,
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontWeight: '600' },
  shadows: { md: 'var(--shadow-2)' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  colors: { iris: shades('iris'), red: shades('red'), gray: shades('gray'), dark: shades('dark') },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { radius: 7 } }),
    Button: Button.extend({ defaultProps: { fw: 550 } }),
    // Its hidden place for the focus is no item of a menu, which axe rightly minds.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({
      defaultProps: {
        radius: 16,
        yOffset: 56,
        overlayProps: { backgroundOpacity: 0.35 },
        // The head of a dialog is not the head of the page.
        attributes: { header: { role: 'presentation' } },
      },
    }),
    MultiSelect: dropdown,
    Popover: Popover.extend({
      defaultProps: { radius: 12, shadow: 'md', portalProps: { target: '#overlays' } },
    }),
    Select: dropdown,
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, fz: 12, radius: 6 } }),
  },
});
