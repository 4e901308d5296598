import {
  readEducation,
  readOnet,
  readWork,
  type Education,
  type Onet,
  type Work,
} from '../../src/dataset/raw-tables.js';
import { Stock } from '../../src/dataset/stock.js';

/** Everything that the official files tell. */
export type Tables = Onet & Work & Education;

/** Reads all official files of a raw folder. */
export async function readAll(raw: string): Promise<Tables> {
  const stock = await Stock.take(raw);
  const onet = await readOnet(stock);
  return { ...onet, ...(await readWork(stock, onet.occupations)), ...(await readEducation(stock)) };
}
