/**
 * The actions of GitHub that the runner imitates, each with the inputs it implements. Whatever commit a workflow
 * pins, it gets this imitation; any other action and any other input is refused with 501.
 */
export const REMOTE_ACTION_INPUTS: Readonly<Record<string, readonly string[]>> = {
  /** github.com/actions/checkout, "Usage" */
  'actions/checkout': ['ref', 'fetch-depth', 'persist-credentials'],
  /** github.com/actions/upload-pages-artifact, "Inputs" */
  'actions/upload-pages-artifact': ['path'],
  /** github.com/actions/deploy-pages, "Inputs" */
  'actions/deploy-pages': [],
  /** github.com/actions/create-github-app-token, "Inputs" */
  'actions/create-github-app-token': [
    'app-id',
    'client-id',
    'private-key',
    'permission-actions',
    'permission-contents',
    'permission-issues',
    'permission-pages',
    'permission-pull-requests',
  ],
  /** github.com/actions/setup-node, "Usage": the sandbox always runs its own node */
  'actions/setup-node': ['node-version', 'node-version-file', 'cache', 'package-manager-cache'],
};
