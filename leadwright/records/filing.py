"""What follows for a document from its folder and its newest version: whose it is, its name, size and type.

A folder is locked while a name is taken in it. Versions are only added, so that what was said of one stays true.
"""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from leadwright.people.access import Actor
from leadwright.refusal import Refused, Wrong

from . import folders
from .folders import NoSuchFolder
from .kind import Kind
from .library_tables import Folder
from .timeline_tables import File

Facts = Mapping[str, Any]


def followed(kind: Kind, facts: Facts, new: Facts, by: Actor) -> dict[str, Any]:
    """The values that come with the new ones; raises `Refused` or `Denied`."""
    follows: dict[str, Any] = {}
    moves = not facts.get("FOLDER_ID") or new.get("FOLDER_ID", facts["FOLDER_ID"]) != facts["FOLDER_ID"]
    if moves:
        folder = _folder(new.get("FOLDER_ID"), by)
        follows |= {"FOLDER_ID": folder.pk, **folders.place(folder)}
    if moves or "VERSIONS" in new:
        follows |= _content(facts, {**facts, **new})
    title = str({**facts, **new}.get("TITLE") or "") or follows.get("TITLE", "")
    if title and (moves or title != facts.get("TITLE")):
        follows["TITLE"] = folders.checked(title, "TITLE")
        _demand_free(kind, follows["TITLE"], follows.get("FOLDER_ID") or facts["FOLDER_ID"], facts["ID"])
    return follows


def returning(kind: Kind, facts: Facts) -> dict[str, str]:
    """A document that comes back from the recycle bin brings its folder along, and another name if its own is taken."""
    folders.revive(facts["FOLDER_ID"])
    title = folders.free(facts["TITLE"], titles_in(kind, facts["FOLDER_ID"]).values())
    return {"TITLE": title} if title != facts["TITLE"] else {}


def titles_in(kind: Kind, folder: int) -> dict[int, str]:
    """What the documents in a folder are called. Nobody else files any there until the transaction ends."""
    Folder.objects.select_for_update(of=("self",)).filter(pk=folder).first()
    rows = kind.model._default_manager.filter(folder_id=folder, deleted_at=None)
    return dict(rows.values_list("pk", "title"))


def demand_type(name: str) -> None:
    """Raise `Refused` for a type of file that this installation does not take."""
    if (ending := _ending(name)) in settings.REFUSED_FILE_TYPES:
        words = _("Files of the type “%(type)s” are not taken here: an administrator decides which are")
        raise Refused.one("VERSIONS", "type_refused", words % {"type": ending})


def taken(title: str) -> Wrong:
    """What is said when a name is not free."""
    return Wrong("name_taken", _("There is already “%(name)s” in this folder: choose another name") % {"name": title})


def _folder(number: int | None, by: Actor) -> Folder:
    try:
        return folders.find(number or folders.public().pk, by=by, verb="add", lock=True)
    except NoSuchFolder:
        words = _("This folder is not there any more: choose another one")
        raise Refused.one("FOLDER_ID", "no_such_folder", words) from None


def _content(facts: Facts, whole: Facts) -> dict[str, Any]:
    before, versions = facts.get("VERSIONS") or [], whole.get("VERSIONS") or []
    if not versions:
        raise Refused.one("VERSIONS", "required", _("Upload a file"))
    if versions[: len(before)] != before:
        raise Refused.one("VERSIONS", "kept", _("Versions stay: add a new one behind them"))
    added = File.objects.in_bulk(versions[len(before) :])
    for one in added.values():
        demand_type(one.name)
    last = added.get(versions[-1])
    newest = {"SIZE": last.size, "FILE_TYPE": _ending(last.name)} if last else {}
    return {"VERSION": len(versions), **newest, **({"TITLE": last.name} if last and not whole.get("TITLE") else {})}


def _demand_free(kind: Kind, title: str, folder: int, besides: int) -> None:
    others = titles_in(kind, folder)
    if title.casefold() in {other.casefold() for number, other in others.items() if number != besides}:
        raise Refused({"TITLE": [taken(title)]})


def _ending(name: str) -> str:
    return PurePath(name).suffix.removeprefix(".").lower()[:20]
