import type { RawFiles } from './sample-raw.js';

/** Gives a file another name. */
export function move(files: RawFiles, from: string, to: string) {
  files[to] = files[from]!;
  delete files[from];
}

/** Makes the sample's O*NET files those of another release, with the names that they have since 30.3. */
export function toRelease(files: RawFiles, version: string, released: string) {
  const folder = 'onet-30.2/';
  for (const name of Object.keys(files)) {
    if (name.startsWith(folder)) move(files, name, `onet-${version}/${name.slice(folder.length)}`);
  }
  const both = `onet-${version}/Education, Training, and Experience.txt`;
  const [headings = '', ...rows] = (files[both] as string).trimEnd().split('\r\n');
  const part = (name: string, some: string[]) => {
    files[`onet-${version}/${name}.txt`] = `${[headings, ...some].join('\r\n')}\r\n`;
  };
  part('Education', rows.slice(0, 1));
  part('Training and Experience', rows.slice(1));
  delete files[both];
  files[`onet-${version}/Read Me.txt`] = `O*NET ${version} Database\n${released} Release\n`;
}
