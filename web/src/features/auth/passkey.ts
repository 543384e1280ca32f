/** Passkeys as the browser makes and uses them. The server speaks the JSON that browsers read themselves. */

/** Whether there are any here: not on a page by plain HTTP or under a bare IP address, nor in an old browser. */
export function hasPasskeys(): boolean {
  const named = !/^[\d.]+$|:/.test(location.hostname);
  return named && typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON === 'function';
}

type Options = Record<string, unknown>;

export async function makePasskey(options: Options): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  );
  return asJson(await navigator.credentials.create({ publicKey }));
}

export async function showPasskey(options: Options): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as unknown as PublicKeyCredentialRequestOptionsJSON,
  );
  return asJson(await navigator.credentials.get({ publicKey }));
}

/** The person closed the browser's window, or let it wait too long: that is no error to speak of. */
export const gaveUp = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError');

function asJson(credential: Credential | null): unknown {
  return (credential as PublicKeyCredential | null)?.toJSON();
}
