import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    locale: 'sv-SE',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  webServer: { command: 'node tests/serve.ts', url: 'http://127.0.0.1:4403/', reuseExistingServer: !process.env.CI },
});
