/** GitHub's REST and GraphQL APIs behind the ports of the application. */
import type { GitHubPorts } from '../../app/ports.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { connectIssues } from './issues.ts';
import { connectPeople } from './people.ts';
import { connectRepository } from './repository.ts';
import { connectWorkflows } from './workflows.ts';

/** The ports for one repository. */
export function connectGitHub(client: GitHubClient, name: RepositoryName): GitHubPorts {
  return {
    issues: connectIssues(client, name),
    repository: connectRepository(client, name),
    workflows: connectWorkflows(client, name),
    people: connectPeople(client, name),
  };
}
