/** Both projects in one run, so that the two workers never wait for each other. */
export default {
  maxWorkers: 2,
  testTimeout: 30_000,
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
