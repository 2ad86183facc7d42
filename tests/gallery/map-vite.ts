/** `node_modules/.bin/vite build -c tests/gallery/map-vite.ts --outDir ../../test-results/map-gallery tests/gallery` */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { parse } from 'yaml';
import { publishedAttestGuide } from '../../lib/knowledge/attest-guide.ts';
import { AttestGuideFile } from '../../lib/knowledge/attest-guide-schema.ts';
import { publishedPathways } from '../../lib/knowledge/pathways.ts';
import { PathwaysFile } from '../../lib/knowledge/pathways-schema.ts';
import { publishedRoleGuide } from '../../lib/knowledge/role-guide.ts';
import { RoleGuideFile } from '../../lib/knowledge/role-guide-schema.ts';
import { readContent } from '../../scripts/read-content.ts';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8'), { schema: 'core' });
const content = readContent();

export default defineConfig({
  base: './',
  plugins: [react()],
  define: {
    __PATHWAYS__: JSON.stringify(publishedPathways(PathwaysFile.parse(read('pathways')), content)),
    __ROLES__: JSON.stringify(publishedRoleGuide(RoleGuideFile.parse(read('role-guide')), content)),
    __ATTESTS__: JSON.stringify(publishedAttestGuide(AttestGuideFile.parse(read('attest-guide')), content)),
  },
  build: {
    target: ['chrome120', 'firefox140'],
    emptyOutDir: true,
    rolldownOptions: { input: fileURLToPath(new URL('map.html', import.meta.url)) },
  },
});
