/** The tests run compiled: the contract under test is the one that is shipped. */
export default {
  displayName: 'api',
  rootDir: 'dist',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/api/**/*.spec.js', '<rootDir>/seeds/**/*.spec.js'],
  transform: {},
};
