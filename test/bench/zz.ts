import { rendering } from './rendering/rendering.js';
import { tables } from './table.js';
console.log(tables(await rendering({ isQuick: true, random: Math.random, note: t => console.log(new Date().toISOString(), t) })));
