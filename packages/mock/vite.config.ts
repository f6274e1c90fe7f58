import { defineConfig } from 'vite'

/** The entries that plain Jest must be able to `require`; msw and Vitest exist as ES modules alone. */
const forBoth = {
  index: 'src/index.ts',
  node: 'src/node/index.ts',
  jest: 'src/runners/jest/index.ts',
  'node-test': 'src/runners/node-test/index.ts',
  remote: 'src/remote/index.ts',
}

const forModules = {
  ...forBoth,
  msw: 'src/msw/index.ts',
  browser: 'src/browser/index.ts',
  vitest: 'src/runners/vitest/index.ts',
  cli: 'src/cli/main.ts',
}

// Private packages and Hono are bundled, so that an installation of the mock brings nothing else along.
export default defineConfig(({ mode }) => {
  const isCommonJs = mode === 'commonjs'
  return {
    build: {
      target: 'es2023',
      outDir: isCommonJs ? 'dist/commonjs' : 'dist',
      lib: {
        formats: [isCommonJs ? 'cjs' : 'es'],
        entry: isCommonJs ? forBoth : forModules,
      },
      rolldownOptions: {
        external: [/^node:/, 'msw', 'msw/browser', 'vitest', '@jest/globals'],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          // A process parses all of it at its start. Names stay, for whoever reads a stack or an error.
          minify: {
            compress: { keepNames: { function: true, class: true } },
            mangle: { keepNames: true },
            codegen: { removeWhitespace: true },
          },
        },
      },
    },
  }
})
