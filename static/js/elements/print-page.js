/** <print-page><button>: prints the page. Shown only where there is a script to do it. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener("click", () => print());
  }
}

customElements.define("print-page", PrintPage);
