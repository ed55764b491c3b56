/** Tell people who listen: put words into the polite live region of the page. */
export function say(words) {
  const region = document.getElementById("say");
  region.textContent = "";
  setTimeout(() => (region.textContent = words), 40);
}

/** Show a message for a moment, as the server's own are shown. */
export function toast(words) {
  const box = document.createElement("div");
  box.className = "toast";
  const text = document.createElement("span");
  text.textContent = words;
  box.append(text);
  document.getElementById("toasts").replaceChildren(box);
}
