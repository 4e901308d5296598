import { followFrames } from '../../embed/frames.js';

followFrames();
