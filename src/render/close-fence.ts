/** Markdown with its last code fence closed, so that what is written below is not swallowed (CommonMark 0.31, 4.5). */
export function closeFence(markdown: string): string {
  let open: string | null = null;
  for (const line of markdown.split('\n')) {
    const [, fence = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === '') continue;
    if (open === null) {
      // The words behind backticks may hold no backtick; then it was a code span.
      if (!(fence.startsWith('`') && rest.includes('`'))) open = fence;
    } else if (fence.startsWith(open) && rest.trim() === '') open = null;
  }
  return open === null ? markdown : `${markdown}\n${open}`;
}
