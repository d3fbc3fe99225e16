"""python -m generator: sama dengan perintah lkjip."""

from generator.cli import main

if __name__ == "__main__":
    main()
