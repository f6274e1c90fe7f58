import { defineConfig } from '@playwright/test'

export default defineConfig({
  testMatch: '*.pw.ts',
  reporter: 'line',
  timeout: 60_000,
  use: {
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    },
  },
})
