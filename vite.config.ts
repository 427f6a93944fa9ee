import react from '@vitejs/plugin-react'
import { defineConfig, type PluginOption } from 'vite'
import { guidesPlugin } from './src/compiler/plugin.ts'
import { embeddedServer } from './src/server/embedded-server.ts'
import { builtAt } from './src/site/built-at.ts'
import { pseudoPlugin } from './src/site/pseudo/pseudo-plugin.ts'
import { sitePlugin } from './src/site/site-plugin.ts'

const compile = (): PluginOption[] => [
  react(),
  builtAt(),
  guidesPlugin({ folder: process.env['VORAB_GUIDES'] ?? 'guides' }),
]

export default defineConfig({
  plugins: [pseudoPlugin(), ...compile(), embeddedServer(), sitePlugin(compile)],
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { port: 5173, cors: false },
  preview: { port: 4173, cors: false },
})
