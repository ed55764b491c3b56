import { toast } from "../say.js";

/** <copy-text for="id"><button data-done="words">: copies the text of that element. */
class CopyText extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard) return;
    this.hidden = false;
    this.addEventListener("click", () => this.#copy());
  }

  async #copy() {
    const source = document.getElementById(this.getAttribute("for"));
    await navigator.clipboard.writeText(source.textContent.trim());
    toast(this.querySelector("button").dataset.done);
  }
}

customElements.define("copy-text", CopyText);
