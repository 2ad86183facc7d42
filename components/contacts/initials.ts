/** Two letters for the round sign beside a name. Pure. */
export function initials(name: string): string {
  const words = name.split(/[\s,./-]+/).filter((word) => /^\p{L}/u.test(word));
  const [first = '', last = ''] = [words[0] ?? '', words.length > 1 ? (words.at(-1) ?? '') : ''];
  return `${first.slice(0, 1)}${last.slice(0, 1) || first.slice(1, 2)}`.toLocaleUpperCase('da');
}
