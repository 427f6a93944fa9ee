import type { Plugin } from 'vite'

const order = '@layer tokens, base, pieces, screens;'

/**
 * Puts the order of the layers in front of every sheet. The minifier drops that line where it looks superfluous, and a
 * sheet that several chunks share comes before the one that had it: then links and buttons look like plain text.
 */
export function layerOrder(): Plugin {
  return {
    name: 'vorab:layer-order',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
        file.source = `${order}${file.source.toString()}`
      }
    },
  }
}
