/** A throw-away extension around the probe: same world and same lexicon file as the product, nothing else. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { GENERATED } from '../../scripts/build-knowledge.ts';
import { ROOT } from '../../scripts/read-content.ts';

/** Builds it into a temporary folder and returns the folder. */
export async function benchExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fagbro-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: ROOT,
    build: {
      lib: { entry: join(ROOT, 'tests/bench/probe.ts'), formats: ['iife'], name: 'probe', fileName: () => 'probe.js' },
      outDir: folder,
      emptyOutDir: false,
      target: ['chrome120', 'firefox140'],
    },
  });
  writeFileSync(join(folder, 'background.js'), '');
  copyFileSync(join(GENERATED, 'lexicon.js'), join(folder, 'lexicon.js'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Fagbro bench',
      version: '1.0',
      // Empty, but the launcher waits for an extension's background before it goes on.
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['lexicon.js', 'probe.js'], run_at: 'document_idle' }],
      browser_specific_settings: {
        gecko: { id: 'bench@fagbro.dk', data_collection_permissions: { required: ['none'] } },
      },
    }),
  );
  return folder;
}
