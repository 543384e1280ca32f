export type Progress = (part: number) => void;

type Send = (url: string, wish: RequestInit & { headers: Record<string, string> }) => Promise<Response>;

/** `fetch` that tells how much of the body has gone, which fetch itself cannot. */
export function fetchTelling(progress: Progress): Send {
  return (url, { method = 'GET', headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, url);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
      request.onload = () => resolve(answered(request));
      request.onerror = () => reject(new TypeError('no answer'));
      request.onabort = () => reject(new DOMException('given up', 'AbortError'));
      signal?.addEventListener('abort', () => request.abort());
      if (signal?.aborted) request.abort();
      else request.send(body as XMLHttpRequestBodyInit);
    });
}

function answered(request: XMLHttpRequest): Response {
  const id = request.getResponseHeader('X-Request-ID');
  return new Response(request.response, {
    status: request.status,
    headers: id ? { 'X-Request-ID': id } : {},
  });
}
