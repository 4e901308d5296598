import { stateNames } from '../../src/dataset/states.js';
import { CareerSearch, type Career } from './career-search.js';
import { widgetsOf, type Manifest, type Widget } from './manifest.js';

/** What this page stands on: where our files are, and what there is to choose. */
export interface Place {
  /** Address of our files. */
  files: string;
  hashes: Readonly<Record<string, string>>;
  /** Which of our files the loader imports for each widget. */
  widgetFiles: Readonly<Record<string, readonly string[]>>;
  /** Address of the documents that come with this page. */
  sample: string;
  widgets: Widget[];
}

/** Reads it; the page names the addresses in its head. */
export async function readPlace(): Promise<Place> {
  const files = addressOf('career-widgets-files');
  const [manifest, hashes, widgetFiles] = await Promise.all([
    json<Manifest>(addressOf('career-widgets-manifest')),
    json<Record<string, string>>(new URL('integrity.json', files).href),
    json<Record<string, string[]>>(new URL('widgets.json', files).href),
  ]);
  const sample = addressOf('career-widgets-endpoint');
  return { files, hashes, widgetFiles, sample, widgets: widgetsOf(manifest) };
}

/** What an endpoint has. */
export interface Contents {
  careers: CareerSearch;
  first: string | undefined;
  /** Code and name of each state. */
  states: [code: string, name: string][];
}

/** Reads the lists of an endpoint; one without them still shows what its visitor names. */
export async function readContents(endpoint: string): Promise<Contents> {
  const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const read = <Document>(file: string) =>
    json<Partial<Document>>(new URL(file, base).href).catch((): Partial<Document> => ({}));
  const [{ careers = [] }, { states = [] }] = await Promise.all([
    read<{ careers: Career[] }>('careers.json'),
    read<{ states: string[] }>('dataset.json'),
  ]);
  return {
    careers: new CareerSearch(careers),
    first: careers[0]?.key,
    states: states.map(code => [code, stateNames.get(code) ?? code]),
  };
}

function addressOf(name: string): string {
  const { content } = document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)!;
  return new URL(content, document.baseURI).href;
}

async function json<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`${address} is not there (${response.status}): run "npm run build" once.`);
  return (await response.json()) as Value;
}
