import { msw } from 'msw/vite'
import { defineConfig } from 'vite'

// In a project of yours `npx msw init public/` puts the worker's script where the page finds it.
export default defineConfig({ root: import.meta.dirname, plugins: [msw({ mode: 'worker-only' })] })
