// Who may import whom. Writes go one way: a subject knows those to its left, never those to its right.
const SUBJECTS = [
  'access',
  'parameters',
  'house',
  'beneficiaries',
  'budget',
  'grant-requests',
  'memberships',
  'awards',
  'conventions',
  'incoming-grants',
  'funding-authorisations',
  'sittings',
  'clauses',
  'numbering',
  'act-texts',
  'reports',
  'deliberations',
  'financial-reports',
  'payments',
  'year-ends',
  'attachments',
  'signed-documents',
  'officers',
  'commitment-checks',
];
const READERS = ['history', 'home', 'desk', 'progress', 'exports', 'search', 'tasks'];

const inside = (...folders) => `^api/src/(${folders.join('|')})/`;
const SPEC = '\\.spec\\.tsx?$';
const STORED = '\\.(repository|entity|entities)\\.ts$';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const orderOf = (subject, index) => {
  const left = SUBJECTS.slice(0, index);
  const right = SUBJECTS.slice(index + 1);
  const domain = inside(`${subject}/domain`);
  return [
    rule(
      `domain-${subject}`,
      'Rules are pure: they can be read, tested and proved without a database. They know the kernel and the rules upstream.',
      { path: domain, pathNot: SPEC },
      { pathNot: ['^api/src/kernel/', domain, ...left.map((other) => inside(`${other}/domain`))] },
    ),
    ...(right.length === 0
      ? []
      : [
          rule(
            `order-${subject}`,
            'Effects go left, the right asks: a subject that knew who depends on it would change with each of them.',
            { path: inside(subject) },
            { path: inside(...right) },
          ),
        ]),
  ];
};

module.exports = {
  forbidden: [
    rule(
      'kernel-pure',
      'Every subject stands on the kernel: it knows neither the project nor the outside world. IBAN arithmetic and the comparison of sequences are pure.',
      { path: '^api/src/kernel/', pathNot: SPEC },
      { pathNot: ['^api/src/kernel/', 'node_modules/(ibantools|diff)/'] },
    ),
    ...SUBJECTS.flatMap(orderOf),
    rule(
      'platform-knows-no-subject',
      'The platform serves subjects that do not exist yet.',
      { path: '^api/src/platform/' },
      { path: inside(...SUBJECTS, ...READERS) },
    ),
    rule(
      'readers-read',
      'A reader joins tables in SQL; the code of a subject is for writing. It may say types and words of a domain, and look through a list.',
      { path: inside(...READERS) },
      { path: inside(...SUBJECTS), pathNot: [inside('[^/]+/domain'), '/list\\.ts$'] },
    ),
    rule(
      'nobody-imports-a-reader',
      'A reader can be removed without touching what is written.',
      { path: ['^api/src/kernel/', '^api/src/platform/', inside(...SUBJECTS)] },
      { path: inside(...READERS) },
    ),
    rule(
      'controllers-say-one-line',
      'A controller that reaches the database goes around the transaction, the lock and the permission.',
      { path: '\\.controller\\.ts$', pathNot: '^api/src/platform/' },
      { path: ['node_modules/(typeorm|pg|@types/pg|@nestjs/typeorm)/', STORED] },
    ),
    rule(
      'rows-are-private',
      'Another subject goes through a named use case, which locks, judges and records.',
      { path: '^api/src/([^/]+)/' },
      { path: STORED, pathNot: '^api/src/$1/' },
    ),
    rule(
      'admin-knows-the-contract-only',
      'The screens read the generated contract: what they need and it lacks is missing for every client.',
      { path: '^admin/' },
      { path: '^(api|seeds)/' },
    ),
    rule(
      'api-knows-no-screen',
      'The API serves other clients than ours.',
      { path: '^(api|seeds)/' },
      { path: '^admin/' },
    ),
    rule(
      'product-knows-no-demonstration',
      'Demonstration and tests use the product; only its entry points may load the data.',
      { path: '^api/src/[^/]+/' },
      { path: ['^seeds/', '^api/test/'] },
    ),
    rule('no-cycle', 'Two files that need each other are one file, or hide a third.', {}, { circular: true }),
    rule(
      'no-dead-file-api',
      'What no entry point reaches is not part of the product; a worker is started by its name.',
      { path: '^api/src/[^/]+\\.ts$' },
      { path: '^api/src/[^/]+/', pathNot: [SPEC, '\\.d\\.ts$', '\\.worker\\.ts$'], reachable: false },
    ),
    rule(
      'no-dead-file-admin',
      'What no entry point reaches is not part of the product.',
      { path: '^admin/src/main\\.tsx?$' },
      { path: '^admin/src/', pathNot: [SPEC, '\\.d\\.ts$', '/main\\.tsx?$'], reachable: false },
    ),
    rule(
      'no-orphan',
      'A file that neither uses nor is used has been forgotten.',
      { orphan: true, pathNot: [SPEC, '\\.d\\.ts$', '\\.(mjs|cjs)$', 'vite\\.config\\.ts$'] },
      {},
    ),
    rule('resolvable', 'An import that leads nowhere escapes every rule above.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-e2e|coverage)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
