/**
 * Reads the published knowledge from the extension's own files, each once. A failed read is not remembered, so the
 * next word tries again.
 */
import {
  type KnowledgeAbout,
  type KnowledgeIndex,
  type PublishedEntry,
  type Shard,
  shardOf,
} from '../../lib/knowledge/published.ts';
import type { About, Knowledge } from '../reading.tsx';
import { extension } from './extension.ts';

export interface KnowledgeFiles extends Knowledge {
  index(): Promise<KnowledgeIndex>;
}

/** Empty outside the extension (preview). */
function versionOf(): string {
  try {
    return extension().runtime.getManifest().version;
  } catch {
    return '';
  }
}

/** `base` is the extension's root, or the preview server's. */
export function knowledgeFiles(base = ''): KnowledgeFiles {
  const kept = new Map<string, Promise<unknown>>();

  function read<T>(name: string): Promise<T> {
    const known = kept.get(name);
    if (known) return known as Promise<T>;
    const reading = fetch(`${base}/knowledge/${name}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`knowledge/${name}.json: ${answer.status}`);
      return answer.json() as Promise<T>;
    });
    kept.set(name, reading);
    reading.catch(() => kept.delete(name));
    return reading;
  }

  async function entries(indices: readonly number[], lexicon?: string): Promise<PublishedEntry[]> {
    const found = await Promise.all(
      indices.map(async (index) => {
        const shard = await read<Shard>(`shard-${shardOf(index)}`);
        if (lexicon !== undefined && shard.lexicon !== lexicon) return undefined;
        return shard.entries.find((entry) => entry.index === index);
      }),
    );
    return found.filter((entry) => entry !== undefined);
  }

  async function find(ids: readonly string[]): Promise<PublishedEntry[]> {
    const all = await read<string[]>('ids');
    return entries(ids.map((id) => all.indexOf(id)).filter((index) => index >= 0));
  }

  async function about(): Promise<About> {
    const { lexicon, built } = await read<KnowledgeAbout>('about');
    return { extension: versionOf(), knowledge: lexicon, built };
  }

  return { entries, find, about, index: () => read<KnowledgeIndex>('index') };
}
