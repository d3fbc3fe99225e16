/* Yang tidak dapat dilakukan htmx: menyeret berkas dan folder, kemajuan pengiriman, dan pesan penolakan. */
"use strict";

function pesan(teks) {
  const tempat = document.getElementById("pesan");
  if (!tempat) return;
  const baris = document.createElement("p");
  baris.textContent = teks;
  tempat.replaceChildren(baris);
  tempat.scrollIntoView({ block: "nearest" });
}

function sebab(html) {
  const isi = new DOMParser().parseFromString(html, "text/html").getElementById("sebab");
  return isi ? isi.textContent : "Permintaan itu tidak dapat dipenuhi.";
}

document.addEventListener("htmx:beforeSwap", (kejadian) => {
  if (kejadian.detail.xhr.status >= 400) {
    kejadian.detail.shouldSwap = false;
    pesan(sebab(kejadian.detail.xhr.responseText));
  } else if (kejadian.detail.target.id === "berkas") {
    document.getElementById("pesan").replaceChildren();
  }
});
document.addEventListener("htmx:sendError", () => pesan("LKjIP tidak menjawab. Jendela programnya mungkin sudah ditutup; jalankan lagi."));

/* The button that was pressed may be gone with the old list: the keyboard goes on at the file that took its place. */
const tombolHapus = () => Array.from(document.querySelectorAll("#berkas td button"));
let hapusKe = -1;
document.addEventListener("htmx:beforeRequest", () => { hapusKe = tombolHapus().indexOf(document.activeElement); });
document.addEventListener("htmx:afterSettle", (kejadian) => {
  if (kejadian.detail.requestConfig && kejadian.target.closest("#berkas") && document.activeElement === document.body) {
    const tombol = tombolHapus();
    const berikut = hapusKe < 0 ? undefined : tombol[Math.min(hapusKe, tombol.length - 1)];
    (berikut ?? document.querySelector("#berkas [tabindex]")).focus({ preventScroll: !berikut });
  }
});

/* A second click before the next page is there would send the form twice; coming back by the browser's button sends anew. */
let terkirim = false;
document.addEventListener("submit", (kejadian) => {
  if (kejadian.defaultPrevented || kejadian.target.method !== "post") return;
  if (terkirim) kejadian.preventDefault();
  terkirim = true;
});
window.addEventListener("pageshow", () => { terkirim = false; });

/* Return [berkas, nama relatif] of everything that was dropped; folders are walked. */
async function uraikan(masukan, awalan) {
  if (masukan.isFile) return [[await new Promise((ya, tidak) => masukan.file(ya, tidak)), awalan + masukan.name]];
  const pembaca = masukan.createReader();
  const hasil = [];
  for (;;) {
    const sebagian = await new Promise((ya, tidak) => pembaca.readEntries(ya, tidak));
    if (!sebagian.length) return hasil;
    for (const anak of sebagian) hasil.push(...(await uraikan(anak, awalan + masukan.name + "/")));
  }
}

/* A single folder gives its name to the result, and its own name goes from the paths. */
function tanpaFolder(daftar) {
  const awal = daftar.length ? daftar[0][1].split("/")[0] : "";
  const serumah = daftar.length && daftar.every(([, nama]) => nama.startsWith(awal + "/"));
  return serumah ? [daftar.map(([b, nama]) => [b, nama.slice(awal.length + 1)]), awal] : [daftar, ""];
}

function kirimSatu(formulir, berkas, nama, folder, lapor) {
  return new Promise((selesai) => {
    const batas = Number(formulir.dataset.batas);
    if (berkas.size > batas) return selesai([`"${nama}" lebih besar dari ${Math.floor(batas / 1e6)} MB dan tidak dikirim.`, ""]);
    const isi = new FormData();
    isi.append("nama_folder", folder);
    isi.append("berkas", berkas, nama);
    const minta = new XMLHttpRequest();
    minta.open("POST", formulir.action);
    minta.setRequestHeader("HX-Request", "true");
    minta.upload.onprogress = (k) => k.lengthComputable && lapor(k.loaded / k.total);
    minta.onload = () => selesai(minta.status < 400 ? ["", minta.responseText] : [sebab(minta.responseText), ""]);
    minta.onerror = () => selesai([`"${nama}" tidak terkirim.`, ""]);
    minta.send(isi);
  });
}

async function kirim(formulir, semua) {
  const baris = document.getElementById("kemajuan-unggah");
  const [daftar, folder] = tanpaFolder(semua);
  const galat = [];
  baris.hidden = false;
  for (const [n, [berkas, nama]] of daftar.entries()) {
    baris.querySelector("span").textContent = `${n + 1} dari ${daftar.length}: ${nama}`;
    const [salah, html] = await kirimSatu(formulir, berkas, nama, folder, (bagian) => {
      baris.querySelector("progress").value = ((n + bagian) / daftar.length) * 100;
    });
    if (salah) galat.push(salah);
    if (html) {
      const tempat = document.getElementById("berkas");
      htmx.swap(tempat, html, { swapStyle: "innerHTML", settleDelay: 0, swapDelay: 0 });
      tempat.querySelectorAll(".pesan p").forEach((p) => galat.push(p.textContent));
      tempat.querySelector(".pesan")?.remove();
    }
  }
  baris.hidden = true;
  formulir.reset();
  if (galat.length) pesan(Array.from(new Set(galat)).join(" "));
}

const unggah = document.getElementById("unggah");
if (unggah) {
  for (const id of ["pilih-berkas", "pilih-folder"]) {
    const pilih = document.getElementById(id);
    const kirimPilihan = () => kirim(unggah, Array.from(pilih.files, (b) => [b, b.webkitRelativePath || b.name]));
    pilih.addEventListener("change", kirimPilihan);
    if (pilih.files.length) kirimPilihan(); // picked before this script was there
  }
  for (const jenis of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(jenis, (k) => {
      k.preventDefault();
      unggah.classList.toggle("di-atas", jenis === "dragover");
    });
  }
  document.addEventListener("drop", async (k) => {
    const butir = Array.from(k.dataTransfer.items, (i) => i.webkitGetAsEntry && i.webkitGetAsEntry()).filter(Boolean);
    const hasil = [];
    for (const b of butir) hasil.push(...(await uraikan(b, "")));
    if (hasil.length) kirim(unggah, hasil);
    else if (butir.length) pesan("Yang diseret tidak berisi satu berkas pun.");
  });
}
