/* Yang tidak dapat dilakukan htmx: angka yang ditekan tetap terlihat di atas panelnya, Esc menutup panel itu. */
"use strict";

document.addEventListener("htmx:afterSettle", (kejadian) => {
  if (kejadian.detail.target.id !== "asal") return;
  const dulu = document.querySelector(".cetak button[aria-current]");
  const panel = kejadian.detail.target.firstElementChild;
  const kini = kejadian.detail.requestConfig.triggeringEvent?.submitter;
  if (!panel) {
    dulu?.focus();
    dulu?.removeAttribute("aria-current");
  } else if (kini) {
    dulu?.removeAttribute("aria-current");
    kini.setAttribute("aria-current", "true");
    const lebih = kini.getBoundingClientRect().bottom + 12 - panel.getBoundingClientRect().top;
    if (lebih > 0) window.scrollBy(0, lebih);
  }
});

document.addEventListener("keydown", (kejadian) => {
  if (kejadian.key === "Escape") document.querySelector("#asal .tutup a")?.click();
});
