/** Send a form's worth of values to this site; resolves to the response, or to null when offline. */
export async function send(address, values, { keepalive = false } = {}) {
  const token = JSON.parse(document.body.getAttribute("hx-headers"))["x-csrftoken"];
  try {
    return await fetch(address, {
      method: "POST",
      body: new URLSearchParams(values),
      headers: { "X-CSRFToken": token },
      keepalive,
    });
  } catch {
    return null;
  }
}
