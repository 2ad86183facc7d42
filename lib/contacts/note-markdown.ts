/**
 * Notes as Markdown, safe by construction: the parser gives a tree, the tree is copied node by node into the few kinds
 * below, and the page draws those as elements. There is no HTML string anywhere. HTML in a note is shown as the text
 * it is; images become their description, so that opening a note asks no server for anything.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';

export type NoteBlock =
  | { kind: 'paragraph'; children: NoteInline[] }
  /** 1–6 as written; a page shifts it below its own headings. */
  | { kind: 'heading'; depth: number; children: NoteInline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: NoteBlock[][] }
  | { kind: 'quote'; children: NoteBlock[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

export type NoteInline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; children: NoteInline[] }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'link'; href: string; children: NoteInline[] };

/** Nested deeper than this is shown as plain text: no note needs it, and a page must not run out of stack. */
const DEEPEST = 12;
/** The parser's time grows faster than the text for some inputs; longer lines of signs than this are no Markdown. */
const LONGEST = 100_000;

const SAFE = /^(?:https?:\/\/|mailto:|tel:\+?\d)/i;
/** Address of a link that may be followed, else null. No relative addresses: there is nothing they could be relative to. */
export function safeHref(url: string): string | null {
  const trimmed = url.trim();
  return SAFE.test(trimmed) && !/[\s<>"'`\p{Cc}]/u.test(trimmed) ? trimmed : null;
}

interface Tree {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  children?: Tree[];
}

const plain = (node: Tree): string => node.value ?? node.alt ?? (node.children ?? []).map(plain).join('');

function inline(node: Tree, depth: number): NoteInline[] {
  if (depth > DEEPEST) return [{ kind: 'text', text: plain(node) }];
  const children = (): NoteInline[] => (node.children ?? []).flatMap((child) => inline(child, depth + 1));
  switch (node.type) {
    case 'text':
    case 'html':
      return lines(node.value ?? '');
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: children() }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value ?? '' }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link': {
      const href = safeHref(node.url ?? '');
      return href ? [{ kind: 'link', href, children: children() }] : children();
    }
    case 'image':
    case 'imageReference':
      return [{ kind: 'text', text: node.alt ?? '' }];
    default:
      return node.children ? children() : lines(plain(node));
  }
}

/** Line breaks in a paragraph stay where they were typed: notes are not prose set by a printer. */
const lines = (text: string): NoteInline[] =>
  text
    .split('\n')
    .flatMap((line, at): NoteInline[] => [
      ...(at > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ]);

function block(node: Tree, depth: number): NoteBlock[] {
  if (depth > DEEPEST) return [{ kind: 'paragraph', children: [{ kind: 'text', text: plain(node) }] }];
  const inner = (): NoteInline[] => (node.children ?? []).flatMap((child) => inline(child, depth + 1));
  const blocks = (from: Tree): NoteBlock[] => (from.children ?? []).flatMap((child) => block(child, depth + 1));
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', children: inner() }];
    case 'heading':
      return [{ kind: 'heading', depth: node.depth ?? 1, children: inner() }];
    case 'blockquote':
      return [{ kind: 'quote', children: blocks(node) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: (node.children ?? []).map(blocks),
        },
      ];
    case 'code':
      return [{ kind: 'code', text: node.value ?? '' }];
    case 'html':
      return [{ kind: 'paragraph', children: lines(node.value ?? '') }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'definition':
      return [];
    default:
      return node.children ? blocks(node) : [{ kind: 'paragraph', children: lines(plain(node)) }];
  }
}

/** A note's text as blocks to draw. Never throws: what the parser cannot take is shown as it was typed. */
export function noteBlocks(text: string): NoteBlock[] {
  try {
    if (text.length <= LONGEST && !/([>*_[(])(?:\s?\1){300}/.test(text)) return block(fromMarkdown(text) as Tree, 0);
  } catch {
    // Falls through to plain text.
  }
  return [{ kind: 'paragraph', children: lines(text) }];
}
