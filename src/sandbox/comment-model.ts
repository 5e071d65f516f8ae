/** What people say below an issue or a pull request: the part of the state next to `model.ts`. */
import type { User } from './model.ts';

export interface Comment {
  readonly id: number;
  readonly author: User;
  readonly createdAt: string;
  updatedAt: string;
  body: string;
  /** When the text was last changed, and by whom; null while it is the first one. */
  editedAt: string | null;
  editor: User | null;
  readonly reactions: Reaction[];
}

/** docs.github.com/rest/reactions/reactions#about-reactions */
export const REACTION_CONTENTS = [
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
] as const;
export type ReactionContent = (typeof REACTION_CONTENTS)[number];

export interface Reaction {
  readonly id: number;
  readonly user: User;
  readonly content: ReactionContent;
  readonly createdAt: string;
}
