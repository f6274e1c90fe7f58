import { defineConfig } from 'vite'

// Private packages and Hono are bundled, so that an installation of the mock brings nothing else along.
export default defineConfig({
  build: {
    target: 'es2023',
    minify: false,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        node: 'src/node/index.ts',
        msw: 'src/msw/index.ts',
        cli: 'src/cli/main.ts',
      },
    },
    rolldownOptions: {
      external: [/^node:/, 'msw'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
})
