/** <print-page><button>: prints the page. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", () => print());
  }
}

customElements.define("print-page", PrintPage);
