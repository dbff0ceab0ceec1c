/** Renderers that draw with the processor: WebGL on them is slower than WASM. */
const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render|mesa offscreen/i;

/**
 * The graphics renderer's own name, e.g. "ANGLE (Intel, …)"; empty where a worker has no WebGL 2.
 * Asked with a context of its own, given back at once.
 */
export function readRenderer(): string {
  if (typeof OffscreenCanvas === 'undefined') return '';
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!context) return '';
  const unmasked = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL;
  const name = String(context.getParameter(unmasked ?? context.RENDERER) ?? '');
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return name || 'WebGL';
}

/** Whether a renderer's name says that no real graphics processor answers. */
export function isSoftwareRenderer(name: string): boolean {
  return SOFTWARE.test(name);
}
