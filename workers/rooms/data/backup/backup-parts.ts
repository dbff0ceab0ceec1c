/** One part of a backup as stored in the file. */
export interface PackedPart {
  packed: 'gzip' | 'plain';
  bytes: Uint8Array<ArrayBuffer>;
  /** Length after decompression, in bytes. */
  plainBytes: number;
  /** SHA-256 of the bytes as stored, in hexadecimal. */
  sha256: string;
}

/** Compressing smaller parts gains nothing. */
const MIN_GZIP_BYTES = 512;

/** Compresses a part if that makes it smaller, and hashes the bytes that go into the file. */
export async function packPart(plain: Uint8Array<ArrayBuffer>): Promise<PackedPart> {
  const zipped = plain.length < MIN_GZIP_BYTES ? plain : await gzip(plain);
  const smaller = zipped.length < plain.length;
  const bytes = smaller ? zipped : plain;
  return {
    packed: smaller ? 'gzip' : 'plain',
    bytes,
    plainBytes: plain.length,
    sha256: await sha256(bytes)
  };
}

/** Decompresses a part. The caller has already checked the SHA-256. */
export async function unpackPart(
  bytes: Uint8Array<ArrayBuffer>,
  packed: PackedPart['packed']
): Promise<Uint8Array<ArrayBuffer>> {
  return packed === 'gzip' ? through(bytes, new DecompressionStream('gzip')) : bytes;
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new CompressionStream('gzip'));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream
): Promise<Uint8Array<ArrayBuffer>> {
  const output = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(output).arrayBuffer());
}
