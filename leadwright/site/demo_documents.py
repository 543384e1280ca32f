"""What lies in the libraries of the demo company: a few files in several stages, with a field of the company's own."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from leadwright.fields import custom
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records import actions, folders, samples
from leadwright.records.timeline import files

_VALID = "UF_CRM_VALID_UNTIL"
_PRICES = "Item;Unit;USD\nBall valve DN50;each;48.00\nSpindle motor 2 kW;each;615.00\nHydraulic hose;metre;12.40\n"
_TERMS = "Terms of delivery\n\nFree carrier from our works. Payment within 30 days. Two years of warranty.\n"
_OFFER = "Offer\n\nDear {name},\n\nthank you for asking. We offer:\n\n\nValid for 30 days.\n"
_FRAME = "Frame contract with Nordlys AS\n\n400 bearings a quarter at fixed prices, for one year.\n"
_PUBLIC = "Public library"
_DOCUMENTS = (
    ("Price list.csv", _PUBLIC, "admin", "APPROVED", 120, (_PRICES.replace("615", "590"), _PRICES)),
    ("Terms of delivery.txt", _PUBLIC, "admin", "APPROVED", 400, (_TERMS,)),
    ("Offer, to be filled in.txt", "Europe desk", "anna", "DRAFT", None, (_OFFER,)),
    ("Frame contract Nordlys.txt", "Europe desk", "anna", "REVIEW", 365, (_FRAME,)),
    (
        "Frame contract Hòa Phát.txt",
        "Key accounts",
        "minh",
        "APPROVED",
        30,
        (_FRAME.replace("Nordlys AS", "Hòa Phát"),),
    ),
)
"""Name, library, whose it is, stage, in how many days it ends, what stood in each version."""


def load(by: Actor) -> None:
    """Make them all, each by whoever is responsible."""
    field = custom.add("document", _VALID, "Valid until", "date")
    samples.mark("field", [field.pk])
    libraries = {one["name"]: one["id"] for one in folders.tree(by=by) if one["parent"] is None}
    for name, library, who, stage, days, versions in _DOCUMENTS:
        owner = Actor(by.via, directory.by_email(f"{who}@example.com"))
        values = {"FOLDER_ID": libraries[library], "STAGE_ID": stage, _VALID: _day(days)}
        samples.mark("document", [_made(name, values, versions, owner)])


def _made(name: str, values: Mapping[str, Any], versions: tuple[str, ...], by: Actor) -> int:
    held = [_file(name, text, by) for text in versions]
    made = actions.create("document", {"TITLE": name, **values, "VERSIONS": held[:1]}, by=by)
    if len(held) > 1:
        actions.update("document", made.id, {"VERSIONS": held}, by=by)
    return made.id


def _file(name: str, text: str, by: Actor) -> int:
    kind = "text/csv" if name.endswith(".csv") else "text/plain"
    return files.keep(SimpleUploadedFile(name, text.encode(), kind), by=by).pk


def _day(days: int | None) -> str | None:
    today: date = timezone.localdate()
    return (today + timedelta(days=days)).isoformat() if days else None
