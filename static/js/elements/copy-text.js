import { toast } from "../say.js";

/** <copy-text for="id"><button data-done="words">: copies the text of that element.
    Where a page may not write to the clipboard, it picks the text, ready to be copied. */
class CopyText extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", () => this.#copy());
  }

  async #copy() {
    const source = document.getElementById(this.getAttribute("for"));
    if (!navigator.clipboard) return getSelection().selectAllChildren(source);
    await navigator.clipboard.writeText(source.textContent.trim());
    toast(this.querySelector("button").dataset.done);
  }
}

customElements.define("copy-text", CopyText);
