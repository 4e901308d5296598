/** The SOC code of an O*NET-SOC code: `21-1022` of `21-1022.00`. */
export const socOf = (onetCode: string) => onetCode.slice(0, 7);

// BLS publishes some occupations only in combination, under its own codes.
const members: Record<string, readonly string[]> = {
  '13-1020': ['13-1021', '13-1022', '13-1023'],
  '13-2020': ['13-2022', '13-2023'],
  '21-1018': ['21-1011', '21-1014'],
  '25-2052': ['25-2055', '25-2056'],
  '25-9045': ['25-9042', '25-9043', '25-9049'],
  '29-2010': ['29-2011', '29-2012'],
  '31-1120': ['31-1121', '31-1122'],
  '39-7010': ['39-7011', '39-7012'],
  '47-4090': ['47-4091', '47-4099'],
  '51-2028': ['51-2022', '51-2023'],
  '51-2090': ['51-2092', '51-2099'],
  '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
};

const combined = new Map(
  Object.entries(members).flatMap(([code, socs]) => socs.map(soc => [soc, code] as const)),
);

/** Whether a code is BLS's own, for some occupations that it counts together. */
export const isCombined = (code: string): boolean => Object.hasOwn(members, code);

/** Finds what BLS publishes for a SOC code: under the code itself, else under the one that combines it with others. */
export function publishedFor<Value>(table: ReadonlyMap<string, Value>, soc: string): Value | undefined {
  const own = table.get(soc);
  if (own !== undefined) return own;
  const code = combined.get(soc);
  return code === undefined ? undefined : table.get(code);
}
