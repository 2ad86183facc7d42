/** One browser test file as a script for a page: `vitest` becomes the harness, `?raw` and JSON work as in the build. */
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

const HARNESS = 'tests/support/dom/harness.ts';
const ENTRY = '\0browser-test';

export async function bundle(root: string, file: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      'import.meta.env.FIREFOX': 'navigator.userAgent.includes("Firefox")',
      'import.meta.env.FAGBRO_SEED': JSON.stringify(process.env.FAGBRO_SEED ?? ''),
    },
    resolve: { alias: { vitest: join(root, HARNESS) } },
    plugins: [
      {
        name: 'browser-test-entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY
            ? `import { run } from ${JSON.stringify(join(root, HARNESS))};
               import ${JSON.stringify(join(root, file))};
               export default run;`
            : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      sourcemap: 'inline',
      target: ['chrome120', 'firefox140'],
      rollupOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${file}: no bundle`);
  return chunk.code;
}

/** An error's text with places in the bundle (`…/test.js:264:30`) turned into those of the sources. */
export function placesIn(text: string, code: string): string {
  const encoded = /sourceMappingURL=data:application\/json[^,]*,(\S+)\s*$/.exec(code)?.[1];
  if (!encoded || text === '') return text;
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  return text.replace(/https?:\/\/[^\s)]*\/test\.js:(\d+)(?::(\d+))?/g, (place, line: string, column?: string) => {
    const found = map.findEntry(Number(line) - 1, Number(column ?? 1) - 1);
    return 'originalSource' in found ? `${found.originalSource}:${found.originalLine + 1}` : place;
  });
}
