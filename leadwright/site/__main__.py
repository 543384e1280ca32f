"""`python -m leadwright.site` is the same as the command `leadwright`."""

from leadwright.site.cli import main

if __name__ == "__main__":
    main()
