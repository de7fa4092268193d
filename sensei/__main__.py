"""`python -m sensei` is the `koans` command."""

from sensei.cli import main

if __name__ == "__main__":
    main()
