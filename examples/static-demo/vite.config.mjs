import {defineConfig} from 'vite';

export default defineConfig({
  // Whatever folder of whatever host it will lie in.
  base: './',
  build: {rollupOptions: {input: ['index.html', 'desk.html'].map((page) => new URL(page, import.meta.url).pathname)}},
  // SQLite asks for its file beside its module, where the development server's bundle is not.
  optimizeDeps: {exclude: ['@sqlite.org/sqlite-wasm']},
});
