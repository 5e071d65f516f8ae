/** Serves what was deployed to Pages: `/pages/<owner>/<repo>/…`. */
import { lstat, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { SandboxHost } from '../host.ts';
import { findRepository } from '../state.ts';
import type { Reply } from './reply.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

type Found = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'folder' | 'nothing' };

/** Walks from the deployed folder down; a symlink on the way is as if it were not there. */
async function find(directory: string, segments: readonly string[]): Promise<Found> {
  let path = directory;
  let kind: Found['kind'] = 'folder';
  for (const segment of segments) {
    const isPlain = !/[\\/\0]/.test(segment) && segment !== '.' && segment !== '..' && segment !== '';
    if (!isPlain || kind !== 'folder') return { kind: 'nothing' };
    path = join(path, segment);
    const entry = await lstat(path).catch(() => null);
    kind = entry?.isDirectory() ? 'folder' : entry?.isFile() ? 'file' : 'nothing';
  }
  return kind === 'file' ? { kind, path } : { kind };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '\0';
  }
}

async function fileReply(status: number, path: string): Promise<Reply> {
  const type = CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return { status, body: await readFile(path), headers: { 'content-type': type } };
}

/**
 * `index.html` for folders, the site's own `404.html` for what is not there, a redirect to a folder's slash
 * (docs.github.com/pages/getting-started-with-github-pages/creating-a-custom-404-page-for-your-github-pages-site).
 *
 * @param pathname as in the request, still encoded
 */
export async function servePages(host: SandboxHost, pathname: string): Promise<Reply> {
  const [, , owner = '', name = '', ...rest] = pathname.split('/').map(decode);
  const directory = findRepository(host.state, owner, name)?.pages?.directory;
  const missing: Reply = {
    status: 404,
    body: Buffer.from('There is no site here.\n'),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  };
  if (directory === undefined) return missing;
  const isFolderPath = rest.at(-1) === '';
  const segments = isFolderPath ? rest.slice(0, -1) : rest;
  const found = await find(directory, segments);
  if (found.kind === 'file' && !isFolderPath) return fileReply(200, found.path);
  if (found.kind === 'folder') {
    // Relative to this server even when the path starts with two slashes.
    if (!isFolderPath) return { status: 301, headers: { location: `/${pathname.replace(/^\/+/, '')}/` } };
    const index = await find(directory, [...segments, 'index.html']);
    if (index.kind === 'file') return fileReply(200, index.path);
  }
  const notFoundPage = await find(directory, ['404.html']);
  return notFoundPage.kind === 'file' ? fileReply(404, notFoundPage.path) : missing;
}
