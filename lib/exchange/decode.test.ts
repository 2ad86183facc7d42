import { describe, expect, it } from 'vitest';
import { decodeText, kindOfFile } from './decode.ts';

const bytes = (...numbers: number[]): Uint8Array => new Uint8Array(numbers);

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Læge'), 'Læge'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['Windows', bytes(0x4c, 0xe6, 0x67, 0x65, 0x20, 0x96), 'Læge –'],
    ['UTF-16, low byte first', bytes(0xff, 0xfe, 0xe6, 0x00), 'æ'],
    ['UTF-16, high byte first', bytes(0xfe, 0xff, 0x00, 0xe6), 'æ'],
    ['nothing', bytes(), ''],
  ])('%s', (_, given, text) => {
    expect(decodeText(given)).toBe(text);
  });
});

describe('kindOfFile', () => {
  it.each([
    ['x.bin', 'begin:vcard\r\nVERSION:3.0', 'vcard'],
    ['x.txt', '{\n "fagbro": "backup"', 'backup'],
    ['data.json', '{"a":1}', 'backup'],
    ['Kontakter.CSV', 'Navn;Telefon', 'csv'],
    ['kort.vcf', 'noget helt andet', 'vcard'],
    ['billede.png', '\u0089PNG', null],
    ['uden', 'Navn;Telefon', null],
  ])('%s', (name, text, kind) => {
    expect(kindOfFile(name, text)).toBe(kind);
  });
});
