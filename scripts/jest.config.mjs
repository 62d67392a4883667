/** Both projects in one run, so that the two workers never wait for each other. */
export default {
  maxWorkers: 2,
  // The first to need the whole demonstration waits until it is played, once for all.
  testTimeout: 120_000,
  projects: [
    '<rootDir>/../api/jest.config.mjs',
    {
      displayName: 'e2e',
      rootDir: '<rootDir>/../admin/dist-e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/**/*.spec.js'],
      transform: {},
    },
  ],
};
