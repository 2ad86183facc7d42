/**
 * The page that is measured on: about a million characters in about 29,000 text nodes, of the words of the demo
 * portals' letters and records among ordinary Danish, in paragraphs, lists, tables and inline elements.
 * Made from a fixed seed, so that every run and every browser measures the same page.
 */
import { numbersFrom } from '../../lib/match/numbers-from.ts';
import texts from '../portals/texts/index.js';

const EVERYDAY = (
  'og i at det som en er til af den for på de med han ikke der har et kan var fra vi jeg skal men om sig så man mange ' +
  'efter være blev eller hun år nu dag over også ville havde under andre mellem siden igen hele samme første gang ' +
  'borgeren kommunen aftale møde telefon brev huset vejen arbejde hjemme familie børn mandag torsdag september ' +
  'gennemgang beskrivelse oplysninger spørgsmål svar mulighed forslag plan onsdag kalender kontoret bygningen'
).split(' ');

function professionalWords(): string[] {
  const all = (texts as { body: string }[]).map((text) => text.body).join(' ');
  return all
    .replace(/[#*>|_-]/g, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 1);
}

export interface BenchPage {
  html: string;
  characters: number;
}

/** `size` is the wanted number of characters of text; text nodes come at about 35 characters each. */
export function benchPage(size: number): BenchPage {
  const random = numbersFrom(20261123);
  const professional = professionalWords();
  let characters = 0;
  const word = (): string =>
    (random(4) === 0 ? professional[random(professional.length)] : EVERYDAY[random(EVERYDAY.length)]) ?? 'og';
  const words = (count: number): string => {
    const text = Array.from({ length: count }, word).join(' ').replace(/&/g, 'og').replace(/</g, '');
    characters += text.length;
    return text;
  };
  const inline = (): string => {
    const parts: string[] = [];
    for (let i = 1 + random(5); i > 0; i--) {
      parts.push(words(3 + random(8)));
      if (random(3) === 0)
        parts.push(`<${['b', 'em', 'a href="#x"', 'span'][random(4)]}>${words(1 + random(3))}</${'x'}>`);
    }
    return parts.join(' ').replace(/<(b|em|a|span)( [^>]*)?>([^<]*)<\/x>/g, '<$1$2>$3</$1>');
  };
  const blocks: string[] = [];
  while (characters < size) {
    const kind = random(10);
    if (kind < 5) blocks.push(`<p>${inline()}</p>`);
    else if (kind < 6) blocks.push(`<h2>${words(4)}</h2>`);
    else if (kind < 8) blocks.push(`<ul>${Array.from({ length: 4 }, () => `<li>${inline()}</li>`).join('')}</ul>`);
    else
      blocks.push(
        `<table>${Array.from({ length: 5 }, () => `<tr>${Array.from({ length: 4 }, () => `<td>${words(2 + random(3))}</td>`).join('')}</tr>`).join('')}</table>`,
      );
  }
  const html = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Målesiden (fiktiv)</title><style>body{font:15px/1.5 sans-serif;max-width:60rem;margin:2rem auto}td{padding:2px 8px}</style><main>${blocks.join('\n')}</main></html>`;
  return { html, characters };
}
