/** <pass-words><a>: takes the words that are selected in its row along to the page it leads to. */
class PassWords extends HTMLElement {
  connectedCallback() {
    const text = this.closest("li[data-words]").querySelector(".txt");
    this.remember = () => {
      const selection = getSelection();
      const words = selection.toString().trim();
      if (words && text.contains(selection.anchorNode) && text.contains(selection.focusNode)) this.words = words;
    };
    document.addEventListener("selectionchange", this.remember);
    this.querySelector("a").addEventListener("click", ({ currentTarget: link }) => {
      if (!this.words) return;
      const address = new URL(link.href);
      address.searchParams.set("words", this.words.slice(0, 1000));
      link.href = address;
    });
  }

  disconnectedCallback() {
    document.removeEventListener("selectionchange", this.remember);
  }
}

customElements.define("pass-words", PassWords);
