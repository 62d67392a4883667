import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3001' } },
  // One address for the screens and the API: the session cookie is SameSite=Strict.
  preview: { proxy: { '/api': 'http://127.0.0.1:3001' } },
  build: { target: 'es2022', outDir: 'dist', chunkSizeWarningLimit: 1000 },
});
