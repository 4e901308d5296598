import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { Catalog } from './catalog.js';
import { buildPart } from './part.js';
import type { Schooling } from './raw-tables.js';
import { SchoolDocuments } from './school-documents.js';
import { faultOf, type SchoolJob, type SchoolMessage } from './school-thread.js';
import { Stock } from './stock.js';

// The worker thread that builds the documents about schools.

const port = parentPort!;
const tell = (message: SchoolMessage) => port.postMessage(message);

async function build({ raw, folder, onet, careers, choice }: SchoolJob) {
  const given = once(port, 'message').then(([schooling]) => schooling as Schooling);
  const stock = await Stock.take(raw);
  const catalog = new Catalog(onet.occupations, careers);
  const context = { stock, release: onet.release, catalog, choice, folder };
  const result = await buildPart(
    writer => SchoolDocuments.read(context, writer, given),
    context,
    done => tell({ type: 'progress', done }),
  );
  tell({ type: 'done', ...result });
}

build(workerData as SchoolJob).catch((error: unknown) => tell({ type: 'fault', ...faultOf(error) }));
