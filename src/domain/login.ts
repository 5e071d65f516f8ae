/** As the schemas have it ("login" in values.schema.json): those of managed users hold underscores. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;

/** Whether a text is a GitHub login, or the name of an automation. */
export function isLogin(text: string): boolean {
  return LOGIN.test(text);
}

/** The login that somebody wrote, with or without its `@`; null for anything else. */
export function parseLogin(text: string): string | null {
  const login = text.trim().replace(/^@/, '');
  return isLogin(login) ? login : null;
}
