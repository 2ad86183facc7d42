/** `vite build tests/gallery --outDir ../../test-results/gallery`: plain files that any static server can show. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: ['chrome120', 'firefox140'],
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index.html', 'entry.html', 'figures.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
  },
});
