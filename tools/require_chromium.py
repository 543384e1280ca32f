"""Sees to it that the tests in the browser find Debian's Chromium; installs it where that is allowed."""

import os
import shutil
import subprocess
import sys

HINT = "install it with: sudo apt-get install chromium"


def main() -> None:
    if shutil.which("chromium"):
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        install()
    elif os.environ.get("CI"):
        sys.exit(f"The tests in the browser need Chromium; {HINT}")
    else:
        sys.stdout.write(f"Chromium is missing, so the tests in the browser are left out; {HINT}\n")


def install() -> None:
    sys.stdout.write("Chromium: installing it for the tests in the browser (about a minute)\n")
    sys.stdout.flush()
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"]):
        subprocess.run(["apt-get", "-qq", *step], check=True, env=quiet, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
