import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  server: { port: 4173 },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/checks/**/*.test.ts', 'tests/golden/**/*.test.ts'],
    environment: 'node',
  },
});
