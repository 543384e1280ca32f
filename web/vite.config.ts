import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The host stays as the browser sent it: the server compares it with the origin of every write. */
const api = { target: process.env.API ?? 'http://127.0.0.1:8000', changeOrigin: false };

/** Parts of Mantine that the first page does without; they come with the pages that use them. */
const LATER =
  'Checkbox|Combobox|Drawer|Modal|ModalBase|MultiSelect|NativeSelect|NumberInput|PasswordInput|Pill|PillsInput|Radio|SegmentedControl|Select|Switch|Tabs|TagsInput|Textarea';

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  server: { host: '127.0.0.1', proxy: { '/api': api, '/f/': api } },
  build: {
    target: 'es2022',
    manifest: true, // read by tests/site/test_budget.py
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            {
              name: 'mantine',
              test: new RegExp(
                `node_modules/(@mantine/(?!spotlight|core/esm/components/(${LATER})/)|@floating-ui|react-remove-scroll)`,
              ),
            },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/](?!(react-)?(table|virtual))/ },
            { name: 'i18next', test: /node_modules[\\/](i18next|react-i18next)/ },
            { name: 'flow', test: /node_modules[\\/](@xyflow|d3-|zustand|classcat)/ },
            {
              name: 'words-en',
              test: /i18n[\\/]en[\\/](app|board|list|records)\./,
            },
            {
              name: 'words-vi',
              test: /i18n[\\/]vi[\\/](app|board|list|records)\./,
            },
          ],
        },
      },
    },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
});
