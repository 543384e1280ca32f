"""Which field of a contact, company or deal takes the value of which field of a lead.

What is usual follows Bitrix24 (see `docs/conversion.md`); a company changes it pair by pair. Added fields with the same
code belong together.
"""

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import shown
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused

from . import carrying
from .models import Pair
from .wanted import TARGETS

_EVERYWHERE = (
    "ASSIGNED_BY_ID",
    "OPENED",
    "COMMENTS",
    "OBSERVERS",
    "TAGS",
    *(f"UTM_{part}" for part in ("SOURCE", "MEDIUM", "CAMPAIGN", "CONTENT", "TERM")),
)
_REACHED = (
    "PHONE",
    "EMAIL",
    "WEB",
    "IM",
    "LINK",
    "ADDRESS",
    *(f"ADDRESS_{part}" for part in ("2", "CITY", "POSTAL_CODE", "REGION", "PROVINCE", "COUNTRY", "COUNTRY_CODE")),
)
_SOURCE = ("SOURCE_ID", "SOURCE_DESCRIPTION")
_ORIGIN = ("ORIGINATOR_ID", "ORIGIN_ID")
"""What another system calls the request: it goes on as the deal; the client has numbers of its own there."""
_PERSON = ("HONORIFIC", "NAME", "SECOND_NAME", "LAST_NAME", "BIRTHDATE", "POST", "PHOTO")
_WORTH = ("TITLE", "OPPORTUNITY", "CURRENCY_ID", "IS_MANUAL_OPPORTUNITY")

USUAL: Mapping[str, Mapping[str, str]] = {
    "contact": {code: code for code in (*_PERSON, *_REACHED, *_SOURCE, *_EVERYWHERE)},
    "company": {"COMPANY_TITLE": "TITLE", **{code: code for code in (*_REACHED, *_EVERYWHERE, "CURRENCY_ID")}},
    "deal": {code: code for code in (*_WORTH, *_SOURCE, *_ORIGIN, *_EVERYWHERE)},
}
"""By kind, then by field of the lead."""
LEAD = KINDS["lead"]
OWN = frozenset({LEAD.stage, LEAD.reason, "CONTACT_ID", "CONTACT_IDS", "COMPANY_ID"})
"""What belongs to the lead alone."""


@configuration.kept
def of(kind: str) -> Mapping[str, str]:
    """Which field of this kind takes which field of a lead: `{lead's code: its code}`."""
    fields = KINDS[kind].fields
    same_code = {code: code for code, field in LEAD.fields.items() if field.custom and code in fields}
    together = {**USUAL[kind], **same_code, **_changed(kind)}
    return {
        source: target
        for source, target in together.items()
        if source in LEAD.fields and target in fields and carrying.fits(LEAD.fields[source], fields[target])
    }


@transaction.atomic
def keep(source: str, kind: str, target: str, *, by: Actor) -> None:
    """Let a field's values go to that field from now on, or with an empty `target` nowhere.

    Raises `Denied`, or `Refused` when there is no such field or it cannot hold them.
    """
    access.demand(by, "edit", "fields")
    _check(source, kind, target, by)
    Pair.objects.update_or_create(source=source, kind=kind, defaults={"target": target})
    journal.note("conversion.mapped", f"{source} -> {kind}.{target}", by=by)
    configuration.changed()


@transaction.atomic
def reset(*, by: Actor) -> None:
    """Back to what is usual; raises `Denied`."""
    access.demand(by, "edit", "fields")
    Pair.objects.all().delete()
    journal.note("conversion.mapped", "", by=by)
    configuration.changed()


def uses_fields(kind: str) -> set[str]:
    """The fields of a kind whose values go on when a lead is converted, or come from the lead."""
    if kind == LEAD.name:
        return set().union(*(of(target) for target in TARGETS))
    return set(of(kind).values()) if kind in TARGETS else set()


def targets_of(source: str, kind: str, *, by: Actor) -> list[str]:
    """The fields of a kind that can hold what this field of a lead holds, as far as the actor may know of them."""
    field, seen = LEAD.fields[source], shown.fields(KINDS[kind], by=by)
    return [code for code, one in seen.items() if not one.read_only and carrying.fits(field, one)]


def changed(source: str, kind: str) -> bool:
    """Whether somebody said where these values go."""
    return source in _changed(kind)


def stays(source: str, kind: str) -> bool:
    """Whether somebody said that these values go nowhere in records of the kind."""
    return _changed(kind).get(source) == ""


@configuration.kept
def _changed(kind: str) -> Mapping[str, str]:
    return {one.source: one.target for one in Pair.objects.filter(kind=kind)}


def _check(source: str, kind: str, target: str, by: Actor) -> None:
    if source not in LEAD.fields:
        raise Refused.one("source", "unknown_field", _("A lead has no field “%(field)s”") % {"field": source[:100]})
    if kind not in TARGETS:
        raise Refused.one("kind", "unknown_kind", _("Choose one of: %(kinds)s") % {"kinds": ", ".join(TARGETS)})
    if target and target not in targets_of(source, kind, by=by):
        raise Refused.one("target", "does_not_fit", _("This field cannot hold those values; choose another"))
