export { buildDataset, type BuildOptions, type BuildReport, type BuildStep } from '../../dataset/build.js';
export type { Join, LeftOut } from '../../dataset/part.js';
export { RawFileError, type Place } from '../../dataset/raw-file-error.js';
export type { Found, Missing } from '../../dataset/stock.js';
