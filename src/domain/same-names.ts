/** Whether two lists hold the same logins or labels, which GitHub knows in any order and case, once or twice. */
export function isSameNames(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [one, other].map((names) => new Set(names.map((name) => name.toLowerCase())));
  return (
    left !== undefined &&
    right !== undefined &&
    left.size === right.size &&
    [...left].every((name) => right.has(name))
  );
}
