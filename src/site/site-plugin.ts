import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PluginOption } from 'vite'
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa'
import { prerender } from './prerender.ts'
import { workerFiles } from './worker-files.ts'

/**
 * Everything of the site that is not the app itself: prerendered pages, headers, manifest, and the service worker with
 * its list of files.
 * @param compile the plugins that the app's modules need, made anew at every call
 */
export function sitePlugin(compile: () => PluginOption[]): PluginOption {
  let root = ''
  let dist = ''
  const options: Partial<VitePWAOptions> = {
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    integration: {
      configureOptions: (config) => {
        root = config.root
        dist = resolve(config.root, config.build.outDir)
      },
      beforeBuildServiceWorker: () => prerender({ root, dist, plugins: compile }),
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
      globIgnores: ['sw.js', 'guides/**', 'probe/**', 'status/**', 'icons/screenshot-*', 'icons/preview.png'],
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 4_000_000,
      manifestTransforms: [
        (entries) => {
          const shell = ['index.html', 'app.html'].map((page) => readFileSync(resolve(dist, page), 'utf8'))
          const files = entries.map(({ url, revision }) => ({ url, revision: revision ?? null }))
          return { manifest: workerFiles(files, shell) as unknown as typeof entries, warnings: [] }
        },
      ],
    },
  }
  return VitePWA(options)
}
