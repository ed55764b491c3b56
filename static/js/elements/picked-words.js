/** <picked-words data-into><textarea readonly>: what is selected in it is written into a field. */
class PickedWords extends HTMLElement {
  connectedCallback() {
    const text = this.querySelector("textarea");
    const field = document.getElementById(this.dataset.into);
    text.addEventListener("select", () => {
      const words = text.value.slice(text.selectionStart, text.selectionEnd).trim();
      if (words) field.value = words;
    });
  }
}

customElements.define("picked-words", PickedWords);
