import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:4000'

export default defineConfig({
  // The server serves the built application under this path, on the same origin as /admin/v1.
  base: '/console/',
  plugins: [react()],
  build: {
    target: 'es2024',
    // A data: URL would need its own entry in the content security policy.
    assetsInlineLimit: 0,
    // The size is reported by the budget check, so the build need not compress everything to print it.
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      '/admin': { target: server, changeOrigin: true },
      '/v1': { target: server, changeOrigin: true },
    },
  },
})
