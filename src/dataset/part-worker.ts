import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { Catalog } from './catalog.js';
import { DocumentWriter } from './document-writer.js';
import type { PartContext } from './part.js';
import { faultOf, type PartJob, type PartMessage } from './part-thread.js';
import { readOnet, type Schooling } from './raw-tables.js';
import { SchoolDocuments } from './school-documents.js';
import { Stock } from './stock.js';
import { WorkDocuments } from './work-documents.js';

// What a thread runs: it builds one part of a dataset, and tells how far it is.

const read = {
  work: (context: PartContext) => WorkDocuments.read(context),
  schools: (context: PartContext) => SchoolDocuments.read(context),
};

const tell = (message: PartMessage) => parentPort!.postMessage(message);

async function build({ part, raw, folder, careers, choice }: PartJob) {
  const schooling =
    part === 'schools' ? once(parentPort!, 'message').then(([given]) => given as Schooling) : undefined;
  const stock = await Stock.take(raw);
  const { release, occupations } = await readOnet(stock);
  const catalog = new Catalog(occupations, careers);
  const writer = new DocumentWriter(folder);
  const documents = await read[part]({ stock, release, catalog, writer, choice, schooling });
  for (const [index, entry] of catalog.careers.entries()) {
    documents.write(entry);
    tell({ type: 'progress', done: index + 1 });
  }
  tell({ type: 'done', report: documents.report(), written: writer.written });
}

build(workerData as PartJob).catch((error: unknown) => tell({ type: 'fault', ...faultOf(error) }));
