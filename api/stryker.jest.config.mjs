import config from './jest.config.mjs';

/** The specs that stand beside the pure core: no database. */
export default {
  ...config,
  testMatch: ['<rootDir>/api/src/kernel/*.spec.js', '<rootDir>/api/src/{budget,awards,payments}/domain/**/*.spec.js'],
};
