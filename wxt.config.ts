import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { ENTRIES_PER_SHARD } from './lib/knowledge/published.ts';
import { buildKnowledge, GENERATED, portalPatterns } from './scripts/build-knowledge.ts';
import { ROOT } from './scripts/read-content.ts';

/**
 * `FAGBRO_DEMO=1` makes a development build that is active on the loopback demo portals as well. A store build
 * never is: scripts/check-package.ts refuses a package whose manifest names a loopback host.
 */
const demo = process.env.FAGBRO_DEMO === '1';
const DEMO_MATCHES = ['http://127.0.0.1/*', 'http://localhost/*'];
const version = (JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string })
  .version;

/** Knowledge beside the shards, each a file that is read when it is asked for. */
const SMALL_FILES = [
  'index.json',
  'ids.json',
  'about.json',
  'portals.json',
  'pathways.json',
  'attest-guide.json',
  'role-guide.json',
  'municipalities.json',
];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDir: demo ? '.output/demo' : '.output/store',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifestVersion: 3,
  zip: {
    name: 'fagbro',
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
  },
  vite: () => ({ build: { target: ['chrome120', 'firefox140'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    version,
    default_locale: 'da',
    minimum_chrome_version: browser === 'firefox' ? undefined : '120',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...portalPatterns(), ...(demo ? DEMO_MATCHES : [])],
    // For the automatic backup, asked for when the reader turns it on.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'next-word': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_commandNext__' },
      // Chromium takes at most four suggested keys; there Alt+Shift+Up works inside an open card (entrypoints/card).
      'previous-word': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+Up' } } : {}),
        description: '__MSG_commandPrevious__',
      },
      'toggle-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandToggle__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPanel__' },
      'save-contact': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSaveContact__' },
    },
    web_accessible_resources: [{ resources: ['card.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fagbro@fagbro.dk',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
  hooks: {
    'build:before': () => {
      buildKnowledge();
    },
    'build:publicAssets': (_wxt, files) => {
      for (const name of SMALL_FILES)
        files.push({ absoluteSrc: join(GENERATED, 'knowledge', name), relativeDest: `knowledge/${name}` });
      const { entries } = JSON.parse(readFileSync(join(GENERATED, 'knowledge/index.json'), 'utf8')) as {
        entries: unknown[];
      };
      for (let shard = 0; shard * ENTRIES_PER_SHARD < entries.length; shard++)
        files.push({
          absoluteSrc: join(GENERATED, 'knowledge', `shard-${shard}.json`),
          relativeDest: `knowledge/shard-${shard}.json`,
        });
      files.push({ absoluteSrc: join(GENERATED, 'lexicon.js'), relativeDest: 'lexicon.js' });
      files.push({ absoluteSrc: join(ROOT, 'lib/annotate/highlight.css'), relativeDest: 'highlight.css' });
    },
    // The page script is an unlisted script, not a WXT content script: WXT's wrapper announces itself to the page
    // with an event that holds the extension's id (docs/decisions/0002-page-script-without-wrapper.md).
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: [...portalPatterns(), ...(demo ? DEMO_MATCHES : [])],
          js: ['lexicon.js', 'portal.js'],
          css: ['highlight.css'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
        },
      ];
    },
  },
});
