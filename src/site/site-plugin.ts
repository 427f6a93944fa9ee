import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, PluginOption } from 'vite'
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa'
import { DECODER_FOLDER } from '../server/headers.ts'
import { layerOrder } from './layer-order.ts'
import { prerender } from './prerender.ts'
import { stampSite } from './stamp-site.ts'
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
      beforeBuildServiceWorker: async () => {
        // Bundlers go on to here after a failed build; what failed must be what is told.
        if (failure) throw failure
        await prerender({ root, dist, plugins: compile })
        stampSite(dist)
      },
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff,woff2,svg,png,webmanifest,wasm}', 'guides/**/*.json'],
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
    config: () => ({
      build: { manifest: MANIFEST },
      worker: { rolldownOptions: { output: { entryFileNames: workerFileName } } },
    }),
    buildEnd(error) {
      failure = error
    },
  }
  return [site, layerOrder(), VitePWA(options)]
}

/** The barcode decoder's worker lies in a folder of its own, for the sake of its headers. */
function workerFileName({ name }: { readonly name: string }): string {
  return `${name === 'barcode-worker' ? DECODER_FOLDER : 'assets'}/[name]-[hash].js`
}
