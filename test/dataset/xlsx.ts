import { gzipSync, inflateRawSync } from 'node:zlib';

/** What a sheet holds, cell by cell. */
export type SheetCells = readonly (readonly (string | number | boolean | null)[])[];

/** Makes a spreadsheet file of some sheets. */
export function writeXlsx(sheets: Readonly<Record<string, SheetCells>>): Buffer {
  const names = Object.keys(sheets);
  const office = 'http://schemas.openxmlformats.org';
  const relation = `${office}/officeDocument/2006/relationships`;
  const list = (item: (name: string, number: number) => string) =>
    names.map((name, index) => item(name, index + 1)).join('');
  return writeZip({
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets>${list(
      (name, number) => `<sheet name="${escape(name)}" sheetId="${number}" r:id="r${number}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships">${list(
      (_, number) =>
        `<Relationship Id="r${number}" Type="${relation}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    )}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
      ]),
    ),
  });
}

/** Reads one sheet of a spreadsheet file as text, by nothing but regular expressions. */
export function readXlsx(file: Buffer, sheet: string): string[][] {
  const parts = unzip(file);
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(parts('xl/workbook.xml'))![1]!;
  const relations = parts('xl/_rels/workbook.xml.rels').match(/<Relationship [^>]+>/g)!;
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relations.find(one => one.includes(`Id="${id}"`))!)![1]!;
  const shared = [...parts('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    textIn(item!),
  );
  return [...parts(`xl/${target}`).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, attributes, inner = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
      const text = attributes!.includes('t="s"') ? shared[Number(value)]! : unescape(value) || textIn(inner);
      cells[columnOf(/r="([A-Z]+)/.exec(attributes!)![1]!)] = text;
    }
    return Array.from(cells, cell => cell ?? '');
  });
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const textIn = (xml: string) =>
  unescape([...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join(''));

const unescape = (xml: string) =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  );

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function rowXml(cells: SheetCells[number], index: number) {
  const xml = cells.map((cell, column) => {
    const place = `${column > 25 ? 'A' : ''}${String.fromCharCode(65 + (column % 26))}${index + 1}`;
    if (cell === null) return '';
    if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
    return typeof cell === 'number'
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  });
  return `<row r="${index + 1}">${xml.join('')}</row>`;
}

/** Makes a zip archive of some texts. */
export function writeZip(parts: Readonly<Record<string, string>>) {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    // A gzip file holds all that an archive wants: the packed bytes between ten and eight others, the checksum first
    // among these.
    const packed = gzipSync(text);
    const data = packed.subarray(10, -8);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    packed.copy(common, 10, packed.length - 8, packed.length - 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(Buffer.byteLength(text), 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function unzip(file: Buffer) {
  const parts = new Map<string, () => string>();
  let at = file.readUInt32LE(file.lastIndexOf('PK\x05\x06') + 16);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [packed, name, extra, comment] = [20, 28, 30, 32].map(field =>
      field === 20 ? file.readUInt32LE(at + field) : file.readUInt16LE(at + field),
    ) as [number, number, number, number];
    const method = file.readUInt16LE(at + 10);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + packed);
    parts.set(file.toString('utf8', at + 46, at + 46 + name), () =>
      (method === 8 ? inflateRawSync(data) : data).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return (name: string) => parts.get(name)?.() ?? '';
}
