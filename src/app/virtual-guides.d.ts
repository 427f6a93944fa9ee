/** Made by `guidesPlugin` (src/compiler/plugin.ts): what the app knows of the guides before it loads one. */
declare module 'virtual:vorab/guides' {
  export const listings: readonly import('../guide/bundle.ts').GuideListing[]
  /** By flow number, as codes carry it. */
  export const registry: readonly import('../guide/bundle.ts').RegistryEntry[]
}
