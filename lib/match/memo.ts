/**
 * Remembers of nodes met lately what has to be added up or gathered from their senses: a text has few different terms
 * and names them often. One place for each node, by its number's last bits; the node that comes later takes it.
 */
import * as F from './format.ts';
import { firstSense, flagsOf, type Lexicon, sensesOf, unlessOf, whenOf } from './lexicon.ts';

const PLACES = 1024;
const CONDITIONAL = F.EVERYDAY | F.SMALL;

export class NodeMemo {
  /** By place: the node's first sense, the flags of all its senses together, and the sides it speaks for. */
  readonly first = new Int32Array(PLACES);
  readonly flags = new Int32Array(PLACES);
  private readonly sure = new Uint8Array(PLACES);
  private readonly nodes = new Int32Array(PLACES).fill(-1);
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Where what is known of a node stands in `first` and `flags`. */
  place(node: number): number {
    const place = node & (PLACES - 1);
    if (this.nodes[place] !== node) this.learn(place, node);
    return place;
  }

  /** Whether a word by itself speaks for a side (bits 0 and 1, one or both): all its senses do, and unconditionally. */
  isSure(node: number, side: number): boolean {
    return (((this.sure[this.place(node)] as number) >> side) & 1) === 1;
  }

  private learn(place: number, node: number): void {
    const { lexicon } = this;
    const first = firstSense(lexicon, node);
    let flags = 0;
    let sure = 0b1110;
    for (let sense = first + sensesOf(lexicon, node) - 1; sense >= first; sense--) {
      const own = flagsOf(lexicon, sense);
      flags |= own;
      if ((own & CONDITIONAL) !== 0 || whenOf(lexicon, sense) !== 0 || unlessOf(lexicon, sense) !== 0) sure = 0;
      for (let side = 1; side <= 3; side++) if ((own & side) === 0) sure &= ~(1 << side);
    }
    this.nodes[place] = node;
    this.first[place] = first;
    this.flags[place] = flags;
    this.sure[place] = sure;
  }
}
