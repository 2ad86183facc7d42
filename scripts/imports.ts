/**
 * Checks the directions of imports (scripts/import-rules.ts) in everything that is shipped. Reads the sources with
 * vite's own parser: dependency-cruiser needs a JavaScript API that TypeScript 7 no longer has.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { cycles, type Edge, NOT_IN_PAGE, PAGE_SCRIPT, reached, violations } from './import-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What one file imports, re-exports and loads later. */
function edgesOf(file: string): Edge[] {
  const text = readFileSync(`${ROOT}/${file}`, 'utf8');
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const edge = (request: string, type: boolean): Edge => {
    const bare = request.replace(/\?.*$/, '');
    return { from: file, to: bare.startsWith('.') ? posix.join(dirname(file), bare) : bare, type };
  };
  const isType = (start: number) => /^(import|export)\s+type\b/.test(text.slice(start, start + 40));
  return [
    ...module.staticImports.map(({ start, moduleRequest }) => edge(moduleRequest.value, isType(start))),
    ...module.staticExports.flatMap(({ start, entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [edge(moduleRequest.value, isType(start))] : [])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const literal = /^(['"`])([^'"`]+)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
      return literal?.[2] ? [edge(literal[2], false)] : [];
    }),
  ];
}

function main(): void {
  const files = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.tsx?$/.test(file));
  const edges = files.flatMap(edgesOf);
  const problems = [
    ...violations(edges).map(({ edge, why }) => `${edge.from} → ${edge.to}: ${why}`),
    ...reached(edges, PAGE_SCRIPT, NOT_IN_PAGE).map((way) => `${way.join(' → ')}: never in the page script`),
    ...cycles(edges).map((ring) => `${[...ring, ring[0]].join(' → ')}: a ring of imports`),
    ...edges.flatMap(({ from, to }) =>
      /^(entrypoints|components|lib)\//.test(to) && !existsSync(`${ROOT}/${to}`)
        ? [`${from} → ${to}: no such file`]
        : [],
    ),
  ];
  for (const problem of problems) console.log(problem);
  console.log(`${files.length} filer, ${edges.length} importer: ${problems.length} fejl`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

main();
