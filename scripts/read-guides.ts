/** Reads and checks the guides beside the entries (pathways, attests, roles), in the style of read-content.ts. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkAttestGuide, type PublishedAttestGuide, publishedAttestGuide } from '../lib/knowledge/attest-guide.ts';
import { AttestGuideFile } from '../lib/knowledge/attest-guide-schema.ts';
import { checkPathways, type PublishedPathways, publishedPathways } from '../lib/knowledge/pathways.ts';
import { PathwaysFile } from '../lib/knowledge/pathways-schema.ts';
import { checkRoleGuide, type PublishedRoleGuide, publishedRoleGuide } from '../lib/knowledge/role-guide.ts';
import { RoleGuideFile } from '../lib/knowledge/role-guide-schema.ts';
import { type Content, lineAt, type Problem, ROOT } from './read-content.ts';

interface Finding {
  level: Problem['level'];
  path: readonly (string | number)[];
  message: string;
}

function readOne<S extends z.ZodType>(
  name: string,
  schema: S,
  check: (value: z.infer<S>) => Finding[],
  root: string,
): { value: z.infer<S> | null; problems: Problem[] } {
  const file = `content/${name}.yaml`;
  const counter = new LineCounter();
  const doc = parseDocument(readFileSync(join(root, file), 'utf8'), {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: true,
  });
  const problem = ({ level, path, message }: Finding): Problem => {
    // An entry of a list in a list (a role in a group, a question of the chooser) has the id that helps.
    const deep = [4, 3, 2].map((depth) => doc.getIn([...path.slice(0, depth), 'id']));
    const id = deep.find((one) => typeof one === 'string');
    return {
      level,
      file,
      line: lineAt(doc, counter, path),
      ...(typeof id === 'string' ? { id } : {}),
      field: path.join('.') || 'filen',
      message,
    };
  };
  if (doc.errors.length > 0)
    return {
      value: null,
      problems: doc.errors.map((error) => ({
        level: 'error',
        file,
        line: error.linePos?.[0].line ?? 1,
        field: 'YAML',
        message: `kan ikke læses: ${error.message.split('\n')[0]}`,
      })),
    };
  const parsed = schema.safeParse(doc.toJS());
  if (!parsed.success)
    return {
      value: null,
      problems: parsed.error.issues.map(({ path, message, ...issue }) =>
        problem({
          level: 'error',
          path: path.filter((part) => typeof part !== 'symbol'),
          // Text with a comma inside { … } becomes a field of its own: the usual slip in these files.
          message: 'keys' in issue ? `${message}; tekst med komma i { } skal i anførselstegn` : message,
        }),
      ),
    };
  return { value: parsed.data, problems: check(parsed.data).map(problem) };
}

export interface Guides {
  pathways: PublishedPathways | null;
  attestGuide: PublishedAttestGuide | null;
  roleGuide: PublishedRoleGuide | null;
  problems: Problem[];
}

export function readGuides(content: Content, today: string, root = ROOT): Guides {
  const ways = readOne('pathways', PathwaysFile, (file) => checkPathways(file, content, today), root);
  const guide = readOne('attest-guide', AttestGuideFile, (file) => checkAttestGuide(file, content, today), root);
  const roles = readOne('role-guide', RoleGuideFile, (file) => checkRoleGuide(file, content, today), root);
  return {
    pathways: ways.value && publishedPathways(ways.value, content),
    attestGuide: guide.value && publishedAttestGuide(guide.value, content),
    roleGuide: roles.value && publishedRoleGuide(roles.value, content),
    problems: [...ways.problems, ...guide.problems, ...roles.problems],
  };
}
