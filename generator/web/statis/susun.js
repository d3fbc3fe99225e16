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

/* Tab stops once in a table, at the figure used last, so that the panel below is one step away; arrows go from figure to figure. */
const angka = Array.from(document.querySelectorAll(".cetak button"));
const tujuan = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
function tetangga(dari, [turun, geser]) {
  const barisDari = dari.closest("tr");
  const sebaris = Array.from(barisDari.querySelectorAll("button"));
  if (geser) return sebaris[sebaris.indexOf(dari) + geser];
  const kolom = dari.value.split("-")[1];
  let baris = barisDari;
  while ((baris = turun > 0 ? baris.nextElementSibling : baris.previousElementSibling)) {
    const sama = Array.from(baris.querySelectorAll("button")).find((b) => b.value.split("-")[1] === kolom);
    if (sama) return sama;
  }
  return undefined;
}
function singgah(satu) {
  for (const b of angka) b.tabIndex = b === satu ? 0 : -1;
}
if (angka.length) singgah(angka.find((b) => b.hasAttribute("aria-current")) ?? angka[0]);
for (const satu of angka) {
  satu.addEventListener("focus", () => singgah(satu));
  satu.addEventListener("keydown", (kejadian) => {
    const ke = tujuan[kejadian.key] && tetangga(satu, tujuan[kejadian.key]);
    if (!ke) return;
    kejadian.preventDefault();
    ke.focus();
  });
}
