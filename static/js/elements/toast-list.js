const PLAIN = 5_000;
const WITH_UNDO = 12_000;

/** <toast-list>: what happened, for a moment; longer with a way back, and while held or focused. */
class ToastList extends HTMLElement {
  connectedCallback() {
    this.#arm();
    new MutationObserver(() => this.#arm()).observe(this, { childList: true });
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
