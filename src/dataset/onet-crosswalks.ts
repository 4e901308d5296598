import { readDelimited } from './delimited.js';
import type { Stock } from './stock.js';
import { Workbook } from './workbook.js';

const onetForm = /^\d\d-\d{4}\.\d\d$/;

/** Reads the SOC code of each O*NET-SOC code, as O*NET gives it. */
export async function readSocCodes(stock: Stock): Promise<ReadonlyMap<string, string>> {
  const columns = { onet: /^O\*NET-SOC \d{4} Code$/, soc: /^\d{4} SOC Code$/ };
  const codes = new Map<string, string>();
  for await (const row of readDelimited(stock.file('socCodes'), columns)) {
    codes.set(row.code('onet', onetForm), row.code('soc', /^\d\d-\d{4}$/));
  }
  return codes;
}

/** Reads the six-digit CIP codes of the programs that O*NET relates to each O*NET-SOC code. */
export async function readOnetPrograms(stock: Stock): Promise<ReadonlyMap<string, readonly string[]>> {
  const workbook = await Workbook.read(stock.file('onetPrograms'));
  const columns = { program: /^\d{4} CIP Code$/, onet: /^O\*NET-SOC \d{4} Code$/ };
  const programs = new Map<string, string[]>();
  for (const row of workbook.rows(workbook.firstSheet, columns)) {
    const onet = row.code('onet', onetForm);
    const list = programs.get(onet) ?? [];
    list.push(row.code('program', /^\d\d\.\d{4}$/));
    programs.set(onet, list);
  }
  return programs;
}
