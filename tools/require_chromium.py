"""Sees to it that the tests in the browser find Debian's Chromium; installs it where that is allowed.

The shell without windows is the same browser and asks for less of the machine; the whole one serves as well.
"""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium-headless-shell", "chromium")
HINT = f"install it with: sudo apt-get install {NAMES[0]}"


def main() -> None:
    if any(map(shutil.which, NAMES)):
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
    for step in (["update"], ["install", "--yes", "--no-install-recommends", NAMES[0], "fonts-liberation"]):
        subprocess.run(["apt-get", "-qq", *step], check=True, env=quiet, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
