import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, PluginOption } from 'vite'
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa'
import { layerOrder } from './layer-order.ts'
import { prerender } from './prerender.ts'
import { type BuildManifest, workerFiles } from './worker-files.ts'

/** Where Vite writes which file was made of which source; hidden from visitors by most hosts, and harmless. */
const MANIFEST = '.vite/manifest.json'

/**
 * Everything of the site that is not the app itself: prerendered pages, headers, manifest, and the service worker with
 * its list of files.
 * @param compile the plugins that the app's modules need, made anew at every call
 */
export function sitePlugin(compile: () => PluginOption[]): PluginOption {
  let root = ''
  let dist = ''
  let failure: Error | undefined
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
      beforeBuildServiceWorker: () => {
        // Bundlers go on to here after a failed build; what failed must be what is told.
        if (failure) throw failure
        return prerender({ root, dist, plugins: compile })
      },
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff,woff2,svg,png,webmanifest}', 'guides/**/*.json'],
      globIgnores: ['sw.js', 'probe/**', 'status/**', 'icons/screenshot-*', 'icons/preview.png'],
      dontCacheBustURLsMatching: /^(?:assets|guides)\//,
      maximumFileSizeToCacheInBytes: 4_000_000,
      manifestTransforms: [
        (entries) => {
          const manifest: BuildManifest = JSON.parse(readFileSync(resolve(dist, MANIFEST), 'utf8'))
          const files = entries.map(({ url, revision }) => ({ url, revision: revision ?? null }))
          // The type is workbox's; the list is read by our own worker.
          return { manifest: workerFiles(files, manifest) as unknown as typeof entries, warnings: [] }
        },
      ],
    },
  }
  const site: Plugin = {
    name: 'vorab:site',
    config: () => ({ build: { manifest: MANIFEST } }),
    buildEnd(error) {
      failure = error
    },
  }
  return [site, layerOrder(), VitePWA(options)]
}
