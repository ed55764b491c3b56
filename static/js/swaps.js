/* After htmx has changed a part of the page: put the focus where the answer asks for it, and say so
   when no answer came. */
import { toast } from "./say.js";

const words = () => document.getElementById("toasts").dataset;

addEventListener("htmx:beforeRequest", ({ detail }) => detail.target.setAttribute("aria-busy", "true"));
addEventListener("htmx:afterRequest", ({ detail }) => detail.target.removeAttribute("aria-busy"));

addEventListener("htmx:afterSettle", () => {
  const wanted = document.querySelector("[data-focus]");
  if (!wanted) return;
  wanted.removeAttribute("data-focus");
  wanted.focus({ preventScroll: true });
});

addEventListener("htmx:sendError", () => toast(words().offline));

addEventListener("htmx:responseError", (event) => {
  const { status } = event.detail.xhr;
  toast({ 401: words().out, 404: words().gone }[status] ?? words().failed);
});
