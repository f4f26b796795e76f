import { defineConfig } from '@playwright/test';
import { addressOf } from './tests/editions.ts';

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    // Whoever takes a journey lets the course save, unless the journey is about that choice.
    storageState: { cookies: [], origins: (['full', 'gallery'] as const).map((edition) => ({ origin: new URL(addressOf(edition, '/')).origin, localStorage: [{ name: 'processledare:keep', value: 'save' }] })) },
    locale: 'sv-SE',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  webServer: { command: 'node tests/serve.ts', url: 'http://127.0.0.1:4403/', reuseExistingServer: !process.env.CI },
});
