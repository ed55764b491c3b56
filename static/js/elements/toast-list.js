import { say } from "../say.js";

const PLAIN = 5_000;
const WITH_UNDO = 12_000;
const FIELDS = "input, textarea, select, [contenteditable]";

/** <toast-list>: what happened, for a moment; longer with a way back, and while held or focused.
    Ctrl+Z takes that way back from wherever the focus is, save in a field. */
class ToastList extends HTMLElement {
  connectedCallback() {
    const words = [...this.querySelectorAll(".toast > span")].map((each) => each.textContent);
    if (words.length) say(words.join(" "));
    this.#arm();
    new MutationObserver(() => this.#arm()).observe(this, { childList: true });
    document.addEventListener("keydown", (event) => this.#undo(event));
  }

  #undo(event) {
    const undo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
    if (!undo || event.shiftKey || event.altKey || event.target.closest?.(FIELDS)) return;
    const form = this.querySelector(".toast form");
    if (!form) return;
    event.preventDefault();
    form.requestSubmit();
  }

  #arm() {
    for (const toast of this.querySelectorAll(".toast:not([data-armed])")) {
      toast.dataset.armed = "";
      const stay = toast.querySelector("form") ? WITH_UNDO : PLAIN;
      let timer;
      const start = () => (timer = setTimeout(() => toast.remove(), stay));
      const hold = () => clearTimeout(timer);
      toast.addEventListener("pointerenter", hold);
      toast.addEventListener("focusin", hold);
      toast.addEventListener("pointerleave", start);
      toast.addEventListener("focusout", start);
      start();
    }
  }
}

customElements.define("toast-list", ToastList);
