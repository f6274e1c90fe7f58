// `moduleNameMapper` stands for the installed package: a customer's Jest needs no configuration.
module.exports = {
  rootDir: __dirname,
  testMatch: ['**/*.jest.cjs'],
  moduleNameMapper: {
    '^@scrip/mock$': '<rootDir>/../../dist/commonjs/index.js',
    '^@scrip/mock/(.*)$': '<rootDir>/../../dist/commonjs/$1.js',
  },
}
