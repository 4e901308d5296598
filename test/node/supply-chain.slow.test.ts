import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { billOfMaterials } from '../../tools/sbom.mjs';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const read = <File>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as File;

/** Packages that are one project, and count as one. */
const families: Record<string, string> = {
  '@lit/reactive-element': 'lit',
  'lit-element': 'lit',
  'lit-html': 'lit',
};

describe('what a page loads', () => {
  const packages = new Set(
    readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.map'))
      .flatMap(file => read<{ sources: string[] }>(join('dist/cdn', file)).sources)
      .flatMap(source => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
  );

  it('has code of Lit beside our own, and of nobody else', () => {
    assert.deepEqual([...new Set([...packages].map(name => families[name] ?? name))], ['lit']);
  });

  it('has no code that the bill of materials leaves out', () => {
    const { components } = read<ReturnType<typeof billOfMaterials>>('dist/sbom.json');
    const listed = components.map(({ name }) => name);
    assert.deepEqual(
      [...packages].filter(name => !listed.includes(name)),
      [],
    );
  });
});

describe('the bill of materials', () => {
  const bill = billOfMaterials();
  const { dependencies, devDependencies } = read<Manifest>('package.json');
  const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');

  it('is the one that is published, the same whenever it is made', () => {
    assert.deepEqual(read('dist/sbom.json'), JSON.parse(JSON.stringify(bill)));
    assert.doesNotMatch(readFileSync('dist/sbom.json', 'utf8'), /serialNumber|timestamp/);
  });

  it('is CycloneDX, of this package', () => {
    const { bomFormat, metadata } = bill as typeof bill & { bomFormat: string };
    assert.equal(bomFormat, 'CycloneDX');
    assert.equal(metadata.component.name, 'career-widgets');
  });

  it('lists every dependency in its version, and no tool', () => {
    const listed = new Map(bill.components.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(dependencies)) assert.equal(listed.get(name), version, name);
    const tools = Object.keys(devDependencies).filter(name => !name.startsWith('@types/'));
    assert.deepEqual(
      tools.filter(name => listed.has(name)),
      [],
    );
    for (const { name, version } of bill.components) {
      const locked = Object.entries(packages).some(
        ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
      );
      assert.ok(locked, `${name} ${version}`);
    }
  });
});

describe('the lock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'career-widgets-lock-'));
  after(() => rmSync(folder, { recursive: true }));

  const faultsWith = (change: (manifest: Manifest, packages: Record<string, Locked>) => void) => {
    const manifest = read<Manifest>('package.json');
    const lock = read<{ packages: Record<string, Locked> }>('package-lock.json');
    change(manifest, lock.packages);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const { status, stderr } = spawnSync(process.execPath, ['tools/check-lock.mjs', folder], {
      encoding: 'utf8',
    });
    assert.equal(status, stderr ? 1 : 0);
    return stderr.trim();
  };

  it('holds', () => {
    assert.equal(
      faultsWith(() => {}),
      '',
    );
  });

  it('may not leave a version open', () => {
    for (const open of ['^3.3.3', '3.x', 'latest', 'npm:lit@^3', 'github:lit/lit', '']) {
      const fault = faultsWith(({ dependencies }) => (dependencies.lit = open));
      assert.match(fault, /^package.json has lit in the version .*, which is not exact$/);
    }
  });

  it('may not lack a hash, nor have a weak one', () => {
    for (const hash of [undefined, 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=']) {
      const fault = faultsWith((_, packages) =>
        Object.assign(packages['node_modules/lit']!, { integrity: hash }),
      );
      assert.equal(fault, 'node_modules/lit has no hash');
    }
  });

  it('may not name a registry', () => {
    const address = 'https://registry.example/lit.tgz';
    const fault = faultsWith((_, packages) => (packages['node_modules/lit']!.resolved = address));
    assert.equal(fault, 'node_modules/lit has an address');
  });

  it('may not lack the binary of a platform', () => {
    const fault = faultsWith((_, packages) => delete packages['node_modules/@esbuild/win32-x64']);
    assert.match(fault, /^node_modules\/esbuild lacks @esbuild\/win32-x64/);
  });

  it('may not have a dependency that runs a script when it is installed', () => {
    const fault = faultsWith((_, packages) => (packages['node_modules/lit']!.hasInstallScript = true));
    assert.equal(fault, 'node_modules/lit runs a script when it is installed');
  });
});
