/** Marks what stands in many documents: it never changes, so it is tested and put into text once. */
export function share<Value extends object>(value: Value): Value {
  return Object.freeze(value);
}
