/** Reactions as GitHub's API writes them (docs.github.com/rest/reactions/reactions). */
import { REACTION_CONTENTS, type Reaction } from '../comment-model.ts';
import { nodeId, userShape } from './people.ts';

export function reactionShape(url: string, reaction: Reaction): Record<string, unknown> {
  return {
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: userShape(url, reaction.user),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

/** How many there are of each kind. @param subject the API address of what was reacted to */
export function reactionsShape(subject: string, reactions: readonly Reaction[]): Record<string, unknown> {
  const counts = REACTION_CONTENTS.map((content) => {
    return [content, reactions.filter((reaction) => reaction.content === content).length] as const;
  });
  return { url: `${subject}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}
