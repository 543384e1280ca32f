"""Collects the strings that the server marks for translation, and brings the Vietnamese catalogue up to date.

`python tools/messages.py` adds new strings (empty, to be translated) and drops those that are gone.
"""

import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "leadwright" / "locale" / "vi" / "LC_MESSAGES" / "django.po"
KEYWORDS = {"_": None, "N_": None, "gettext_lazy": None}
BEGUN = datetime(2026, 11, 21, tzinfo=UTC)  # the same in every branch, so that the line is never in conflict
_IN_TEMPLATE = re.compile(r"""{%\s*trans\s+"([^"]+)"\s*%}""")


def marked() -> Iterator[str]:
    """Every string marked in the code and in the templates of the web; the terminal has a catalogue of its own."""
    for name, _line, text, _comments, _context in extract_from_dir(
        ROOT / "leadwright", method_map=[("**.py", "python")], keywords=KEYWORDS
    ):
        if (
            isinstance(text, str)
            and text
            and (not name.startswith("site/") or name in ("site/middleware.py", "site/pages.py"))
        ):
            yield text
    for template in (ROOT / "leadwright").rglob("templates/**/*.html"):
        yield from _IN_TEMPLATE.findall(template.read_text(encoding="utf-8"))


def known() -> dict[str, str]:
    """What the catalogue has, translated or not."""
    if not CATALOGUE.exists():
        return {}
    with CATALOGUE.open("rb") as file:
        return {str(one.id): str(one.string) for one in read_po(file, locale="vi") if one.id}


def main() -> None:
    """Write the catalogue anew."""
    old = known()
    catalogue = Catalog(
        "vi", header_comment="# The server in Vietnamese.", charset="utf-8", fuzzy=False, creation_date=BEGUN
    )
    for text in sorted(set(marked())):
        catalogue.add(text, old.get(text, ""))
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    with CATALOGUE.open("wb") as file:
        write_po(file, catalogue, width=110, sort_output=True)
    missing = [text for text, translation in ((one.id, one.string) for one in catalogue if one.id) if not translation]
    sys.stdout.write(f"{len(missing)} strings to translate\n" + "".join(f"  {text}\n" for text in missing))


if __name__ == "__main__":
    main()
