import { checkPlace } from '../../src/check/check-place.js';
import { NothingToCheckError } from '../../src/check/place.js';
import type { CheckReport } from '../../src/check/report.js';
import type { Checking } from './endpoint-panel.js';
import { EndpointPlace } from './endpoint-place.js';

const sample = 4;
const mostTold = 12;

/** Checks some documents of an endpoint, that of the career in the preview among them. */
export async function checkEndpoint(address: string, career: string | undefined): Promise<Checking> {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    return { problem: `“${address}” is no web address: it is to begin with https://.` };
  }
  try {
    const place = new EndpointPlace(address);
    const report = await checkPlace(place, { sample, seed: 1 });
    if (!career) return report;
    return joined(report, await checkPlace(place, { careers: [career] }));
  } catch (error) {
    if (error instanceof NothingToCheckError)
      return { problem: `There is no careers.json at ${address}: is that the folder of the documents?` };
    throw error;
  }
}

/** Both reports in one, each finding once. */
function joined(one: CheckReport, other: CheckReport): CheckReport {
  return {
    ...one,
    careers: one.careers + other.careers,
    documents: one.documents + other.documents,
    faults: once([...one.faults, ...other.faults]),
    more: { ...one.more, ...other.more },
    remarks: once([...one.remarks, ...other.remarks]),
  };
}

const once = <Item>(items: Item[]) => [...new Map(items.map(item => [JSON.stringify(item), item])).values()];

/** A report as sentences. */
export function findingsOf({ place, careers, documents, faults, remarks }: CheckReport) {
  const short = (url: string) => (url.startsWith(place) ? url.slice(place.length) || 'The endpoint' : url);
  const verdict =
    faults.length === 0
      ? `All is well: ${documents} documents of ${careers} careers were read, and match the contract.`
      : `${faults.length === 1 ? 'One thing is' : `${faults.length} things are`} wrong in the ${documents} documents that were read.`;
  return {
    verdict,
    faults: capped(
      faults.map(({ url, path, expected, found }) => {
        const where = path === '$' ? short(url) : `${short(url)}, at ${path}`;
        return `${where}: there is to be ${expected}, and there is ${found}.`;
      }),
    ),
    remarks: capped([...new Set(remarks.map(({ url, text }) => `${short(url)} ${text}.`))]),
  };
}

function capped(lines: string[]): string[] {
  const more = lines.length - mostTold;
  return more > 0 ? [...lines.slice(0, mostTold), `… and ${more} more.`] : lines;
}
