/**
 * Mappings as the readers make them: no key of theirs can be mistaken for a method of Object, since they inherit
 * nothing. What `Object.create(null)` gives inherits nothing either, but V8 makes a table of hashes of it, which takes
 * twice the time to fill and to ask.
 */
const NOTHING: object = Object.freeze(Object.create(null));
const Mapping = function Mapping() {} as unknown as new () => Record<string, unknown>;
Mapping.prototype = NOTHING;

/** An empty one. */
export function createMapping(): Record<string, unknown> {
  return new Mapping();
}

/** Whether an object is a mapping, ours or a plain one of JavaScript, and no Date, Map or the like. */
export function inheritsNothing(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === NOTHING || prototype === Object.prototype || prototype === null;
}
