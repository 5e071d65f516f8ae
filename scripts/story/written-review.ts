/** A postmortem that somebody has written to its end, made of its template. */

/** @param template templates/postmortem.md, or what `incident new postmortem` has made of it */
export function writtenReview(template: string, incident: string, owner: string): string {
  return (
    template
      .replace(/^incident: .*$/m, `incident: ${incident}`)
      .replace(/^owner: .*$/m, `owner: ${owner}`)
      .replace(/^status: .*$/m, 'status: approved')
      // What the front matter offers besides.
      .replace(/^# (?=review_held_at)[\s\S]*?(?=^---$)/m, '')
      .replaceAll(/<!--[\s\S]*?-->/g, 'We looked at it together, and wrote down what we saw.')
  );
}
