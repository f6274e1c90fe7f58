import { defineConfig, minify, type Plugin } from 'vite'

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
    plugins: [minifyContract],
    build: {
      target: 'es2023',
      minify: false,
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
          codeSplitting: {
            groups: [{ name: 'contract', test: /packages[\\/]contract[\\/]src[\\/](?!.*json)/ }],
          },
        },
      },
    },
  }
})

/**
 * The contract's validators and tables are generated, make up most of the bundle, and are parsed whenever a process starts.
 * All else stays readable: a stack of the mock points at lines that somebody can look at.
 */
const minifyContract: Plugin = {
  name: 'minify-contract',
  async renderChunk(code, { name, fileName }) {
    if (name !== 'contract') return null
    const { code: minified, errors } = await minify(fileName, code, {
      compress: { keepNames: { function: true, class: true } },
      mangle: { keepNames: { function: true, class: true } },
    })
    const [error] = errors
    if (error !== undefined) throw new Error(error.message)
    return { code: minified, map: null }
  },
}
