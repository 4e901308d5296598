/** Freezes an object that is part of many documents, so that it is validated and serialized once. */
export function share<Value extends object>(value: Value): Value {
  return Object.freeze(value);
}
