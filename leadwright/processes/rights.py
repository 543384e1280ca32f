"""Which steps of a drawing would fail, because whoever it acts for may not do them: told while it is drawn."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.engine import Block
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.people.scopes import TITLES
from leadwright.records import shown
from leadwright.records.kind import KINDS, Kind

from . import symbols

_DOING = {
    "read": N_("read these records"),
    "update": N_("change these records"),
    "move": N_("move them on"),
    "enter": N_("move them to this stage"),
    "convert": N_("convert these records"),
    "add": N_("add %(kind)s"),
}


def trouble_with_setting(actor: Actor, kind: Kind, values: Mapping[str, Any]) -> str:
    """Why the actor may not set these fields of every record; empty when they may. A value may be an expression."""
    if (closed := {code for code, _way in access.withheld(actor, kind)} & values.keys()) and actor.person:
        titles = ", ".join(sorted(_(kind.fields[code].title) for code in closed if code in kind.fields))
        words = {"name": actor.person.name, "fields": titles}
        return _("This step will fail: it acts with the rights of %(name)s, who may not change %(fields)s") % words
    stage = values.get(kind.stage) if kind.stage else None
    known = stage if isinstance(stage, str) and "{" not in stage else ""
    asked = [("update", "")] if stage is None else [("update", ""), ("move", ""), ("enter", known)]
    return next((why for verb, where in asked if (why := trouble_with(actor, verb, kind, where))), "")


def trouble_with_making(actor: Actor, kind: Kind, made: Sequence[str]) -> str:
    """Why the actor may not convert every such record into these kinds; empty when they may."""
    asked = [("convert", kind), *(("add", KINDS[one]) for one in made)]
    return next((why for verb, what in asked if (why := trouble_with(actor, verb, what))), "")


def trouble_with(actor: Actor, verb: str, kind: Kind, stage: str = "") -> str:
    """Why the actor may not do this to every record of the kind, or every one in a stage; empty when they may."""
    if actor.person is None or (level := access.level(actor, verb, kind, stage)) == "all":
        return ""
    words = {"name": actor.person.name, "doing": _(_DOING[verb]) % {"kind": _(kind.plural)}, "level": _(TITLES[level])}
    if level == "none":
        return _("This step will fail: it acts with the rights of %(name)s, who may not %(doing)s") % words
    return _("This step fails for some: %(name)s may %(doing)s only so far: %(level)s") % words


def unseen(actor: Actor, kind: Kind, block: Block) -> list[str]:
    """The titles of fields that a block looks at and the actor does not see: letters would carry them out."""
    hidden = shown.hidden(kind, by=actor)
    return sorted(_(kind.fields[code].title) for code in symbols.fields_read(block, kind) & hidden) if hidden else []
