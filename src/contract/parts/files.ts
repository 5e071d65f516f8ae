import { NOWHERE, type Part, REPO } from '../scenario.ts';

/** A file that is made, changed and taken away through the API of contents, on a branch of its own. */
export const FILES: Part = {
  name: 'files',
  async play(ask, { mark }) {
    const main = await ask(`GET ${REPO}/git/ref/{ref}`, { in: { ref: 'heads/main' }, to: 200 });
    const branch = `files-${mark}`;
    const ref = { ref: `refs/heads/${branch}`, sha: main?.object?.sha };
    await ask(`POST ${REPO}/git/refs`, { body: ref, to: 201 });
    const file = `${REPO}/contents/{path}`;
    const note = { path: `contract/${mark}.md` };
    const content = 'T25lLgo=';
    const change = { message: 'A note', branch };
    const made = await ask(`PUT ${file}`, { in: note, body: { ...change, content }, to: 201 });
    const sha = made?.content?.sha;
    await ask(`PUT ${file}`, { in: note, body: { ...change, content: 'VHdvLgo=', sha }, to: 200 });
    await ask(`PUT ${file}`, { in: note, body: { ...change, content }, to: 422 });
    await ask(`PUT ${file}`, { in: note, body: { ...change, content, sha: NOWHERE }, to: 409 });
    const nowhere = { ...change, content, sha, branch: `none-${mark}` };
    await ask(`PUT ${file}`, { in: note, body: nowhere, to: 404 });
    const now = await ask(`GET ${file}`, { in: note, query: `?ref=${branch}`, to: 200 });
    await ask(`DELETE ${file}`, { in: note, body: { ...change, sha: NOWHERE }, to: 409 });
    await ask(`DELETE ${file}`, { in: note, body: { ...change, sha: now?.sha ?? '' }, to: 200 });
    await ask(`DELETE ${file}`, { in: note, body: { ...change, sha: now?.sha ?? '' }, to: 404 });
    await ask(`DELETE ${REPO}/git/refs/{ref}`, { in: { ref: `heads/${branch}` }, to: 204 });
  },
};
