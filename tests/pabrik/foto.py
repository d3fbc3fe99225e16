def build_foto(folder):
    folder.mkdir(parents=True, exist_ok=True)
