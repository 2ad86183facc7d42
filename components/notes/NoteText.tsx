/** A note's Markdown as elements. Safe by construction: there is no HTML string on the way (lib/contacts/note-markdown). */
import { Fragment, type ReactNode, useMemo } from 'react';
import { type NoteBlock, type NoteInline, noteBlocks } from '../../lib/contacts/note-markdown.ts';
import './note-text.css';
import { useReading } from '../reading.tsx';

function Link({ href, children }: { href: string; children: ReactNode }) {
  const { texts } = useReading();
  if (!/^https?:/i.test(href)) return <a href={href}>{children}</a>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="visually-hidden"> ({texts.newTab})</span>
    </a>
  );
}

const inlines = (items: readonly NoteInline[]): ReactNode =>
  items.map((item, at) => {
    // The tree is made anew for each text; a place in it is all a piece has.
    const key = at;
    switch (item.kind) {
      case 'text':
        return <Fragment key={key}>{item.text}</Fragment>;
      case 'strong':
        return <strong key={key}>{inlines(item.children)}</strong>;
      case 'emphasis':
        return <em key={key}>{inlines(item.children)}</em>;
      case 'code':
        return <code key={key}>{item.text}</code>;
      case 'break':
        return <br key={key} />;
      case 'link':
        return (
          <Link key={key} href={item.href}>
            {inlines(item.children)}
          </Link>
        );
    }
    return null;
  });

const blocks = (items: readonly NoteBlock[]): ReactNode =>
  items.map((item, at) => {
    const key = at;
    switch (item.kind) {
      case 'paragraph':
        return <p key={key}>{inlines(item.children)}</p>;
      case 'heading':
        // Bold lines, not headings: a note must not break the outline of the page it is shown in.
        return (
          <p key={key} className="note-heading">
            {inlines(item.children)}
          </p>
        );
      case 'list': {
        const drawn = item.items.map((inner, place) => {
          const line = place;
          return <li key={line}>{blocks(inner)}</li>;
        });
        return item.ordered ? (
          <ol key={key} start={item.start}>
            {drawn}
          </ol>
        ) : (
          <ul key={key}>{drawn}</ul>
        );
      }
      case 'quote':
        return <blockquote key={key}>{blocks(item.children)}</blockquote>;
      case 'code':
        return <pre key={key}>{item.text}</pre>;
      case 'rule':
        return <hr key={key} />;
    }
    return null;
  });

export function NoteText({ text }: { text: string }) {
  const tree = useMemo(() => noteBlocks(text), [text]);
  return <div className="note-text">{blocks(tree)}</div>;
}

export default NoteText;
