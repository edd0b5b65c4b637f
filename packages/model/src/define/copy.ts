/** A copy of plain data that shares no object with the original, so that freezing it freezes nobody else's value. */
export function copyDeep<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyDeep) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copyDeep(child)])) as T;
}
