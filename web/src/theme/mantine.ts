import {
  ActionIcon,
  Button,
  createTheme,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
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

export const theme = createTheme({
  fontFamily: "'Inter Variable', Inter, system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  primaryColor: 'iris',
  primaryShade: 6,
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  colors: { iris: shades('iris'), red: shades('red'), gray: shades('gray'), dark: shades('dark') },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { radius: 7 } }),
    Button: Button.extend({ defaultProps: { fw: 550 } }),
    Modal: Modal.extend({
      defaultProps: {
        radius: 16,
        yOffset: 56,
        overlayProps: { backgroundOpacity: 0.35 },
        // The head of a dialog is not the head of the page.
        attributes: { header: { role: 'presentation' } },
      },
    }),
    Popover: Popover.extend({ defaultProps: { radius: 12 } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, fz: 12, radius: 6 } }),
  },
});
