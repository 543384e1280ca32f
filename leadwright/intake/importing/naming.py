"""Finds by their names what values must name by numbers or codes: entries of lists, people, records."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records import matching, options, reads, words
from leadwright.records.kind import KINDS
from leadwright.refusal import Wrong


def entries(of: str, pipeline: str) -> dict[str, str]:
    """The code of each entry of a list by its code and its name in every language; of stages first those of the
    pipeline.
    """
    found: dict[str, str] = {}
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            own = options.entries(options.of_pipeline(of, int(pipeline))) if pipeline.isdigit() else []
            for one in (*own, *options.every(of)):
                found.setdefault(_plain(one.name), one.code)
                found.setdefault(_plain(one.code), one.code)
    return found


def person(name: str) -> int | str:
    """The number of a person by name or e-mail address; raises `Wrong` when nobody or more than one is called so."""
    if name.isascii() and name.isdigit():
        return name
    if (known := directory.by_email(name)) is not None:
        return known.id
    several = [one.id for one in directory.everybody().values() if one.active and _plain(one.name) == _plain(name)]
    if len(several) > 1:
        raise Wrong("ambiguous", _("Several people are called “%(name)s”: give the e-mail address") % _told(name))
    if not several:
        raise Wrong("no_such_person", _("Nobody here is called “%(name)s”") % _told(name))
    return several[0]


def record(kind: str, name: str, *, by: Actor) -> int | str:
    """The number of a record that the actor sees by what it is called; raises `Wrong`."""
    if any(one.isdigit() for one in name) and name.removeprefix("CO_").removeprefix("C_").isdigit():
        return name
    what = KINDS[kind]
    keys = [key for key in words.keys(what, {what.naming[0]: name}) if key.startswith("=")]
    query = f"'{keys[0].replace(chr(39), '')}':A" if keys else ""
    rows = matching.indexed(reads.records(kind, by=by), query) if query else reads.records(kind, by=by).none()
    found = list(rows.values_list("pk", flat=True)[:2])
    if len(found) > 1:
        raise Wrong("ambiguous", _("Several records are called “%(name)s”: give the number") % _told(name))
    if not found:
        raise Wrong("no_such_record", _("No record that you see is called “%(name)s”") % _told(name))
    return int(found[0])


def _plain(word: str) -> str:
    return " ".join(words.plain(word).split())


def _told(name: str) -> dict[str, str]:
    return {"name": name[:100]}
