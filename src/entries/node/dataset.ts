export { buildDataset, type BuildOptions, type BuildReport } from '../../dataset/build.js';
export { RawFileError, type Place } from '../../dataset/raw-file-error.js';
