/** Building: paths of words to nodes, with the senses and context words that end there. */
import type { Word } from './words.ts';

export type Path = { word: Word; gap: number }[];

interface Node<Sense> {
  parent: Node<Sense> | undefined;
  word: Word;
  gap: number;
  children: Map<Word, Node<Sense>>;
  senses: Sense[];
  context: number;
}

export class Trie<Sense extends { entry: number; flags: number; when: number; unless: number }> {
  private readonly roots = new Map<Word, Node<Sense>>();

  private node(path: Path): Node<Sense> | undefined {
    let here: Node<Sense> | undefined;
    for (const { word, gap } of path) {
      const parent: Node<Sense> | undefined = here;
      const among: Map<Word, Node<Sense>> = parent?.children ?? this.roots;
      let next = among.get(word);
      if (next === undefined) {
        next = { parent, word, gap: 0, children: new Map(), senses: [], context: 0 };
        among.set(word, next);
      }
      next.gap |= gap;
      here = next;
    }
    return here;
  }

  /** Adds a sense at the end of a path; the same entry with the same conditions once. */
  add(path: Path, sense: Sense): void {
    const node = this.node(path);
    if (node === undefined) return;
    const same = node.senses.find(
      (other) => other.entry === sense.entry && other.when === sense.when && other.unless === sense.unless,
    );
    if (same === undefined) node.senses.push(sense);
  }

  /** A context word ends here. Gives its number: another one when the same letters were a context word before. */
  context(path: Path, id: number): number {
    const node = this.node(path);
    if (node === undefined) return id;
    if (node.context === 0) node.context = id;
    return node.context;
  }

  /**
   * Nodes as columns: first one for each word in the order of the words' numbers, then children breadth first.
   */
  flatten(numberOf: (word: Word) => number, words: number) {
    const order: (Node<Sense> | undefined)[] = new Array(words).fill(undefined);
    for (const [word, node] of this.roots) order[numberOf(word)] = node;
    const parents: number[] = [];
    const childWords: number[] = [];
    const gaps: number[] = [];
    for (let at = 0; at < order.length; at++) {
      const children = [...(order[at]?.children.values() ?? [])].sort((a, b) => numberOf(a.word) - numberOf(b.word));
      for (const child of children) {
        parents.push(at);
        childWords.push(numberOf(child.word));
        gaps.push(child.gap);
        order.push(child);
      }
    }
    const contextNodes: number[] = [];
    const contextIds: number[] = [];
    order.forEach((node, at) => {
      if (node === undefined || node.context === 0) return;
      contextNodes.push(at);
      contextIds.push(node.context);
    });
    return {
      parents,
      words: childWords,
      gaps,
      senseCounts: order.map((node) => node?.senses.length ?? 0),
      contextNodes,
      contextIds,
      senses: order.flatMap((node) => node?.senses ?? []),
    };
  }
}
