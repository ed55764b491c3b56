/* Everything here improves a page that already works without it.
   Each element starts itself wherever it appears, also when htmx puts it there. */
import "./elements/copy-text.js";
import "./elements/keyboard-help.js";
import "./elements/print-page.js";
import "./elements/reading-place.js";
import "./elements/reading-settings.js";
import "./elements/reveal-password.js";
import "./elements/seam-switch.js";
import "./elements/toast-list.js";
import "./swaps.js";
