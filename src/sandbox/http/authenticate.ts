/** Finds out who makes a request (docs.github.com/rest/authentication/authenticating-to-the-rest-api). */
import type { IncomingMessage } from 'node:http';
import type { Identity } from '../model.ts';
import type { SandboxState } from '../state.ts';

/** The token in an `Authorization` header: `token …`, `Bearer …`, or the password of `Basic …`. */
function tokenIn(header: string): string | null {
  const [, scheme = '', value = ''] = /^([A-Za-z]+) +(\S+)$/.exec(header) ?? [];
  switch (scheme.toLowerCase()) {
    case 'token':
    case 'bearer':
      return value;
    case 'basic': {
      const pair = Buffer.from(value, 'base64').toString();
      const colon = pair.indexOf(':');
      return colon < 0 ? null : pair.slice(colon + 1);
    }
    default:
      return null;
  }
}

/** @returns null for credentials that are no good; a request without any is anonymous */
export function authenticate(state: SandboxState, request: IncomingMessage): Identity | null {
  const header = request.headers.authorization;
  if (header === undefined) return { kind: 'anonymous' };
  const token = tokenIn(header);
  return token === null ? null : (state.tokens.get(token) ?? null);
}
