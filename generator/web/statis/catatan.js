/* Saringan yang dipilih tampak di alamat halaman, sehingga alamatnya dapat disimpan dan dibuka lagi. */
"use strict";

document.addEventListener("htmx:afterSwap", () => {
  const daftar = document.getElementById("daftar-catatan");
  if (daftar) history.replaceState(null, "", daftar.dataset.alamat);
});
