/**
 * A short name for a text, the same for the same text: sixteen hexadecimal digits (FNV-1a, 32 bits, forwards and
 * backwards). To notice that somebody changed a text, not to keep out who wants to hide that.
 */
export function fingerprint(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [forwards, backwards].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
