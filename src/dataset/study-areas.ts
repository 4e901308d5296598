import type { StudyArea } from '../contract/schools.js';

const digits = { family: 2, group: 5 };

/**
 * The branches of the CIP tree that contain the given programs: families, then
 * groups, then programs. A group with only one of the programs is left
 * out in favor of that program, whose title says more.
 */
export function branchesOf(programs: Iterable<string>, titles: ReadonlyMap<string, string>): StudyArea[] {
  const area = (code: string): StudyArea => ({ name: titles.get(code) ?? code, code });
  const sorted = [...programs].sort();
  return within(sorted, digits.family).map(([family, inFamily]) => ({
    ...area(family),
    areas: within(inFamily, digits.group).map(([group, inGroup]) =>
      inGroup.length === 1 ? area(inGroup[0]!) : { ...area(group), areas: inGroup.map(area) },
    ),
  }));
}

function within(codes: readonly string[], length: number): [string, string[]][] {
  const branches = new Map<string, string[]>();
  for (const code of codes) {
    const branch = code.slice(0, length);
    branches.set(branch, [...(branches.get(branch) ?? []), code]);
  }
  return [...branches];
}
