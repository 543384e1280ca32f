"""What follows from values by itself: a name, what a stage means and when it was reached, pipeline, main client."""

from collections.abc import Mapping
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.people.access import Actor
from leadwright.refusal import Refused, Wrong

from . import filing, options
from .kind import Kind

Facts = Mapping[str, Any]
_ASKED_BY_CLIENTS = {"lead"}  # with deals it is whether others were won before: that is for later
_CLIENTS = (("CONTACT_ID", "CONTACT_IDS"), ("COMPANY_ID", "COMPANY_IDS"))


def completed(kind: Kind, facts: Facts, new: Facts, by: Actor) -> dict[str, Any]:
    """The new values of a record together with what follows from them; raises `Refused`."""
    if kind.in_libraries:
        new = {**new, **filing.followed(kind, facts, new, by)}
    whole = {**new, **_clients(kind, facts, new)}
    whole |= _returning(kind, {**facts, **whole})
    if kind.stage:
        whole |= _place(kind, facts, whole)
        whole |= _stage(kind, facts, whole, by)
    return {**whole, **_name(kind, {**facts, **whole})}


def _returning(kind: Kind, facts: Facts) -> dict[str, bool]:
    """Whoever asks and is known as a client already has come back."""
    if kind.name not in _ASKED_BY_CLIENTS:
        return {}
    return {"IS_RETURN_CUSTOMER": bool(facts.get("CONTACT_ID") or facts.get("COMPANY_ID"))}


def _name(kind: Kind, facts: Facts) -> dict[str, Any]:
    if any(facts.get(code) for code in kind.naming):
        return {}
    if not kind.numbered:
        code = kind.naming[0]
        title = _(kind.fields[code].title)
        raise Refused({code: [Wrong("required", _("Fill in “%(field)s”") % {"field": title})]})
    return {kind.naming[0]: _(kind.numbered) % {"number": facts["ID"]}}


def _stage(kind: Kind, facts: Facts, new: Facts, by: Actor) -> dict[str, Any]:
    stage = new.get(kind.stage)
    if not stage or stage == facts.get(kind.stage):
        return {}
    known = options.entry(kind.stages, stage)
    semantics, now = (known.semantics if known else "P"), timezone.now().isoformat()
    open_still = semantics == "P"
    follows = {
        kind.semantics: semantics,
        "MOVED_TIME": now,
        "MOVED_BY_ID": by.person.id if by.person else None,
        "DATE_CLOSED": None if open_still else now,
        "CLOSED": not open_still,
    }
    return {code: value for code, value in follows.items() if code in kind.fields}


def _place(kind: Kind, facts: Facts, new: Facts) -> dict[str, Any]:
    """A new record starts in the first stage. A stage brings its pipeline along, a pipeline its first stage."""
    stage, before = new.get(kind.stage), facts.get("CATEGORY_ID") or 0
    pipeline = new.get("CATEGORY_ID", before)
    if not stage and (pipeline != before or not facts.get(kind.stage)):
        return {kind.stage: options.first(options.of_pipeline(kind.stages, pipeline))}
    if not stage or "CATEGORY_ID" not in kind.fields:
        return {}
    if "CATEGORY_ID" in new and options.pipeline_of(stage) != pipeline:
        raise Refused({kind.stage: [Wrong("other_pipeline", _("This stage belongs to another pipeline"))]})
    return {"CATEGORY_ID": options.pipeline_of(stage)}


def _clients(kind: Kind, facts: Facts, new: Facts) -> dict[str, Any]:
    """The main client is the first of all clients."""
    follows: dict[str, Any] = {}
    for main, several in _CLIENTS:
        if several in new:
            follows[main] = next(iter(new[several]), None)
        elif main in new and several in kind.fields:
            others = [one for one in facts.get(several) or () if one != facts.get(main)]
            follows[several] = [new[main], *(one for one in others if one != new[main])] if new[main] else others
    return follows
