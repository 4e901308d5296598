// Describes the elements for editors and for docs/reference.md: dist/custom-elements.json.
export default {
  globs: ['src/elements/*.ts', 'src/ui/widget.ts', 'src/ui/events.ts'],
  exclude: ['src/elements/*.*.ts'], // The parts that a widget is made of.
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicPart(), builtPaths()],
};

/** Leaves out what is nobody's business outside of a class, and events that no comment describes. */
function publicPart() {
  return {
    name: 'public-part',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(module => module.declarations)) {
        declaration.members &&= declaration.members.filter(
          ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
        );
        declaration.events &&= declaration.events.filter(({ description }) => description);
      }
    },
  };
}

/** Names the files that are published in place of their sources. */
function builtPaths() {
  return {
    name: 'built-paths',
    packageLinkPhase({ customElementsManifest }) {
      const built = JSON.stringify(customElementsManifest).replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"');
      Object.assign(customElementsManifest, JSON.parse(built));
    },
  };
}
