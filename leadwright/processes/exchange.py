"""A process as one YAML file, to be kept under version control or taken to another company."""

from collections.abc import Mapping
from typing import Any

import orjson
import yaml
from django.utils.translation import gettext as _

from leadwright.people.access import Actor
from leadwright.refusal import Refused, Wrong

from . import drawing, symbols
from .models import Process

FORM = "leadwright.process/1"
MOST_BYTES = 2_000_000


def exported(process: Process) -> str:
    """The draft of the process as YAML with symbolic names."""
    document = {
        "form": FORM,
        "kind": process.kind,
        "name": process.name,
        "description": process.description,
        "autorun": {"create": process.on_create, "change": process.on_change, "hand": process.by_hand},
        "template": symbols.outward(drawing.loaded(process.draft), process.kind),
    }
    return yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=110)


def imported(text: str, *, by: Actor, kind: str = "", mapping: Mapping[str, str] | None = None) -> Process:
    """A new process from the file: a draft, switched off, that keeps its autorun ticks for when it is published."""
    document = _document(text)
    for_kind = kind or str(document.get("kind", ""))
    if document.get("kind") != for_kind:
        raise _refusal("other_kind", _("This process is for another kind of record"))
    drawn = symbols.inward(document.get("template"), for_kind, mapping or {}) if for_kind else None
    process = drawing.add(
        for_kind,
        document.get("name", ""),
        by=by,
        template=drawing.loaded(drawn),
        description=str(document.get("description", "")),
    )
    autorun = document.get("autorun")
    wanted = {name: value is True for name, value in autorun.items()} if isinstance(autorun, dict) else {}
    return drawing.change(process.pk, {"autorun": wanted}, by=by)


def _document(text: str) -> dict[str, Any]:
    if len(text.encode()) > MOST_BYTES:
        raise _refusal("too_large", _("The file is larger than 2 MB"))
    try:
        document = orjson.loads(_storable(yaml.load(text, Loader=_WithoutAliases)))  # noqa: S506  it is a SafeLoader
    except (yaml.YAMLError, RecursionError, ValueError, TypeError, KeyError, OverflowError) as error:
        raise _refusal("not_yaml", _("This is no YAML: %(why)s") % {"why": str(error)[:300]}) from None
    if not isinstance(document, dict) or document.get("form") != FORM:
        raise _refusal("not_a_process", _("This is no process exported from Leadwright"))
    return document


def _storable(document: Any) -> bytes:
    """As JSON; what JSON or the database cannot hold (huge numbers, bytes, NUL) is refused."""
    stored = orjson.dumps(document)
    if b"\\u0000" in stored:
        raise ValueError("NUL characters cannot be stored")
    return stored


class _WithoutAliases(yaml.SafeLoader):
    """Refuses aliases: a few lines of them can grow into gigabytes."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.events.AliasEvent):
            raise yaml.YAMLError("aliases are not used here")
        return super().compose_node(parent, index)


def _refusal(code: str, message: str) -> Refused:
    return Refused({"yaml": [Wrong(code, message)]})
