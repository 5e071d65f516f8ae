import { type Part, REPO } from '../scenario.ts';

/** Workflows and their runs, of which a repository may have none. */
export const WORKFLOWS: Part = {
  name: 'workflows',
  async play(ask, { mark }) {
    const actions = `${REPO}/actions`;
    const none = { workflow_id: `none-${mark}.yml` };
    await ask(`GET ${actions}/workflows`, { to: 200 });
    await ask(`GET ${actions}/workflows`, { in: { repo: `none-${mark}` }, to: 404 });
    await ask(`GET ${actions}/workflows/{workflow_id}/runs`, { in: none, to: 404 });
    await ask(`POST ${actions}/workflows/{workflow_id}/dispatches`, {
      in: none,
      body: { ref: 'main' },
      to: 404,
    });
    await ask(`GET ${actions}/runs`, { query: '?event=push&status=success&branch=main', to: 200 });
    await ask(`GET ${actions}/runs/{run_id}`, { in: { run_id: 99999 }, to: 404 });
    await ask(`POST ${REPO}/dispatches`, {
      body: { event_type: `event-${mark}`, client_payload: { service: 'search' } },
      to: 204,
    });
    await ask(`POST ${REPO}/dispatches`, {
      body: { event_type: 'x'.repeat(101) },
      to: 422,
      wrong: /fewer than 1|more than 100/,
    });
  },
};
