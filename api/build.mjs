// The compiler called by hand rather than by `tsc`, to let the Swagger plugin read types, comments and validation rules:
// what a DTO says of itself is written once. `dist` mirrors the repository, so that a path relative to a source file
// (`join(import.meta.dirname, '../../../migrations')`) leads to the same thing from both.
import { cpSync, existsSync, readdirSync, rmSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { before as readContract } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const api = import.meta.dirname;
const repository = dirname(api);
const dist = join(api, 'dist');
const buildInfo = join(dist, '.tsbuildinfo');
const configFile = join(api, 'tsconfig.json');

const CONTRACT = { dtoFileNameSuffix: ['.dto.ts', '.view.ts'], classValidatorShim: true, introspectComments: true };
const ASSETS = { 'api/src': /\.(sql|csv|typ)$/, seeds: /\.(sql|csv|json)$/, migrations: /\.sql$/ };

const formatHost = {
  getCurrentDirectory: () => repository,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};

function print(diagnostics) {
  const format = process.stdout.isTTY ? ts.formatDiagnosticsWithColorAndContext : ts.formatDiagnostics;
  process.stdout.write(format(diagnostics, formatHost));
}

function readConfig() {
  const onUnRecoverableConfigFileDiagnostic = (diagnostic) => {
    print([diagnostic]);
    process.exit(1);
  };
  return ts.getParsedCommandLineOfConfigFile(configFile, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic });
}

const filesIn = (directory) =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const assets = () =>
  Object.entries(ASSETS).flatMap(([directory, kept]) =>
    filesIn(join(repository, directory)).filter((file) => kept.test(file)),
  );

const copyOf = (file) => join(dist, file.slice(repository.length));

function copyAssets() {
  for (const file of assets()) cpSync(file, copyOf(file));
}

const outputsOf = (config) =>
  config.fileNames
    .filter((file) => !file.endsWith('.d.ts'))
    .flatMap((file) => ts.getOutputFileNames(config, file, !ts.sys.useCaseSensitiveFileNames));

/** A test whose source is gone must not run again. */
function removeStale(config) {
  const expected = new Set([buildInfo, ...outputsOf(config), ...assets().map(copyOf)]);
  for (const file of filesIn(dist)) if (!expected.has(file)) rmSync(file);
}

/** The build info says what was compiled; it knows neither what was deleted since nor that the plugin or its options changed. */
function forgetDoubtfulBuild(config) {
  if (!existsSync(buildInfo)) return;
  const { mtimeMs } = statSync(buildInfo);
  const plugin = fileURLToPath(import.meta.resolve('@nestjs/swagger/package.json'));
  const changed = [fileURLToPath(import.meta.url), plugin].some((file) => statSync(file).ctimeMs > mtimeMs);
  if (changed || outputsOf(config).some((file) => !existsSync(file))) rmSync(buildInfo);
}

/** Writes nothing when there is an error: what runs is always something that compiled whole. */
function compile(builder, config) {
  const diagnostics = [
    ...config.errors,
    ...builder.getOptionsDiagnostics(),
    ...builder.getGlobalDiagnostics(),
    ...builder.getSyntacticDiagnostics(),
    ...builder.getSemanticDiagnostics(),
  ];
  print(diagnostics);
  if (diagnostics.length > 0) return false;
  const before = [readContract(CONTRACT, builder.getProgram())];
  builder.emit(undefined, undefined, undefined, undefined, { before });
  copyAssets();
  removeStale(config);
  return true;
}

function buildOnce(config) {
  const { fileNames: rootNames, options } = config;
  return compile(ts.createIncrementalProgram({ rootNames, options }), config);
}

/** Tells the process that asked for it, which restarts the API, after each build that succeeds. */
function buildForever() {
  const tell = () => process.send?.('built');
  const create = ts.createEmitAndSemanticDiagnosticsBuilderProgram;
  const host = ts.createWatchCompilerHost(
    configFile,
    {},
    ts.sys,
    create,
    () => {},
    () => {},
  );
  host.afterProgramCreate = (builder) => compile(builder, readConfig()) && tell();
  ts.createWatchProgram(host);
  for (const [directory, kept] of Object.entries(ASSETS)) {
    const path = join(repository, directory);
    if (!existsSync(path)) continue;
    watch(path, { recursive: true }, (_event, name) => {
      if (!name || !kept.test(name)) return;
      copyAssets();
      tell();
    });
  }
}

const config = readConfig();
forgetDoubtfulBuild(config);
if (process.argv.includes('--watch')) buildForever();
else if (!buildOnce(config)) process.exitCode = 1;
