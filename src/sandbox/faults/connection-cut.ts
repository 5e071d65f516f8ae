/** Thrown to cut the connection instead of answering. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
}
