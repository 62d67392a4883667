/**
 * How much of the pure core its own specs hold: what they let somebody change without a word. It mutates what is shipped,
 * the compiled build, as the tests run it.
 */
export default {
  mutate: [
    'dist/api/src/kernel/**/*.js',
    'dist/api/src/budget/domain/**/*.js',
    'dist/api/src/awards/domain/{award.lifecycle,breakdown,requirement}.js',
    'dist/api/src/payments/domain/{spreading,certification,entitlement,payment.lifecycle,mandat.lifecycle}.js',
    '!dist/**/*.{spec,reasons}.js',
  ],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: { configFile: 'stryker.jest.config.mjs' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  htmlReporter: { fileName: '.stryker/report.html' },
  tempDirName: '.stryker/tmp',
  ignorePatterns: ['/src', '/test', '/.stryker'],
  thresholds: { high: 90, low: 75, break: 70 },
};
