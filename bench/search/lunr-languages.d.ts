declare module 'lunr-languages/*' {
  const plugin: (engine: unknown) => void
  export default plugin
}
