"""Pabrik templat: menyusun templates/lkjip.docx dari nol, selalu dengan bita yang sama.

`python -m tests.pabrik.templat` writes the file. One file here per part of the report, read from
`sampul` to `lampiran`; `gaya` holds every look, `teks`, `prototipe`, `gambar` and `halaman` the elements.
"""
