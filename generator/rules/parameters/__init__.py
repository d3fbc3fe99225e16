"""Data di samping aturan: skala dan batas sebagai TOML, dibaca sekali di tepi program."""
