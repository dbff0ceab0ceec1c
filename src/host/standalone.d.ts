declare module '*?standalone' {
  /** One plain script that holds the file and all it imports. */
  const script: string;
  export default script;
}
