/** How many columns lines may take; nothing where there is no terminal: a pipe gets them whole. */
export function terminalWidth(stream: NodeJS.WriteStream): { readonly width?: number } {
  return stream.isTTY === true && stream.columns > 0 ? { width: stream.columns } : {};
}
