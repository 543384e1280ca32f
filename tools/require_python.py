"""Says in one sentence what is missing before .venv can be made. Any Python 3 can run it."""

import importlib.util
import sys

VERSION = ".".join(str(number) for number in sys.version_info[:2])

if sys.version_info < (3, 11):  # noqa: UP036 - this file is run by whatever python3 there is
    sys.exit(f"Leadwright needs Python 3.11 or newer and python3 is {VERSION}: try make PYTHON=python3.13.")
if importlib.util.find_spec("ensurepip") is None:
    sys.exit(f"Python {VERSION} lacks its venv part: install the package python{VERSION}-venv.")
