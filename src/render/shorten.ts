/** Text of at most `most` characters, cut at a line where it must be, with a sentence that says so. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const note = '\n\n*(shortened here; the whole text is in the file)*';
  const cut = text.slice(0, most - note.length);
  const line = cut.lastIndexOf('\n');
  return (line > most / 2 ? cut.slice(0, line) : cut) + note;
}

/** One line of at most `most` characters; one that is cut ends in `…`. */
export function cutLine(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a character beyond the basic plane is none.
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
