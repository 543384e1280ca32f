"""Adding, changing and archiving fields. Every change here is a change of configuration."""

import json
import re
from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _
from pydantic import ValidationError

from leadwright.company import configuration
from leadwright.refusal import NotThere, Refused, Wrong

from . import types as _types  # noqa: F401  every type announces itself
from .field import Field
from .many import several
from .models import CustomField, IndexState
from .type import FieldType

PREFIX = "UF_CRM_"
MOST = 500
_ADDED = re.compile(r"\bUF_CRM_\w+")
_NOT_FOR_CUSTOM = {"stage", "choice", "folder"}  # they need what the company keeps; `options` brings its own


class NoSuchField(NotThere):
    """There is no such added field."""


@configuration.kept
def of_kind(kind: str) -> Mapping[str, Field]:
    """The added fields of a kind, in order."""
    return {one.code: field_of(one) for one in CustomField.objects.filter(kind=kind, archived=None)}


def named_in(said: Any) -> list[str]:
    """The codes of added fields in something that is kept as JSON."""
    return sorted(set(_ADDED.findall(json.dumps(said))))


@transaction.atomic
def add(kind: str, code: str, title: str, type_name: str, **more: Any) -> CustomField:
    """A new field; `code` gets the prefix UF_CRM_ when it lacks it, and is made when it is empty."""
    made = CustomField(kind=kind, code=_code(code), title=_title(title), type=type_name)
    if CustomField.objects.filter(kind=kind, code=made.code).exists():
        raise _refusal("code", "taken", _("There is a field with this code already; it may be archived"))
    if CustomField.objects.filter(kind=kind).count() >= MOST:
        raise _refusal("", "too_many", _("At most %(most)d fields") % {"most": MOST})
    last = CustomField.objects.filter(kind=kind).aggregate(last=Max("position"))["last"]
    made.position = (last or 0) + 1
    return _kept(made, more)


@transaction.atomic
def change(kind: str, code: str, **wanted: Any) -> CustomField:
    """Change title, settings or when it is required; code, type and multiple stay what they are."""
    return _kept(_find(kind, code), wanted)


@transaction.atomic
def archive(kind: str, code: str, archived: bool = True) -> CustomField:
    """Show it nowhere any more, or again. Its values stay."""
    one = _find(kind, code)
    one.archived = timezone.now() if archived else None
    _mark(one)
    one.save()
    configuration.changed()
    return one


def _find(kind: str, code: str) -> CustomField:
    one = CustomField.objects.select_for_update().filter(kind=kind, code=code).first()
    if one is None:
        raise NoSuchField(code)
    return one


def _kept(one: CustomField, wanted: Mapping[str, Any]) -> CustomField:
    if "title" in wanted:
        one.title = _title(wanted["title"])
    for name in ("required", "required_from", "group", "settings"):
        if name in wanted:
            setattr(one, name, wanted[name])
    if one.pk is None:
        one.multiple = bool(wanted.get("multiple", False))
    one.required_from = "" if one.required else one.required_from
    if "filterable" in wanted or one.pk is None:
        one.filterable = bool(wanted.get("filterable", False))
        _mark(one)
    one.settings = _type(one).model_dump(mode="json")
    one.save()
    configuration.changed()
    return one


def _mark(one: CustomField) -> None:
    """What is now to be done about its indexes."""
    one.index_state, one.index_error = (IndexState.BUILDING if one.wants_index else IndexState.NONE), ""


def field_of(one: CustomField) -> Field:
    """The field that an administrator added."""
    single = _type(one)
    return Field(
        code=one.code,
        title=one.title,
        type=several(single) if one.multiple else single,
        group=one.group,
        required=one.required,
        required_from=one.required_from,
        custom=True,
    )


def _type(one: CustomField) -> FieldType:
    kind = FieldType.kinds.get(one.type) if one.type not in _NOT_FOR_CUSTOM else None
    if kind is None:
        raise _refusal("type", "unknown_type", _("There is no such type of field"))
    try:
        return kind.model_validate(one.settings)
    except ValidationError as error:
        wrong = {".".join(["settings", *map(str, e["loc"])]): [Wrong("bad_setting", e["msg"])] for e in error.errors()}
        raise Refused(wrong) from None


def _code(code: str) -> str:
    wanted = code.strip().upper() or str(int(timezone.now().timestamp() * 1_000))
    bare = wanted.removeprefix("UF_CRM_").removeprefix("UF_")
    if not re.fullmatch(r"[A-Z0-9][A-Z0-9_]{0,39}", bare):
        raise _refusal("code", "bad_code", _("Give a code of Latin letters, digits and _, at most 40"))
    return PREFIX + bare


def _title(title: Any) -> str:
    text = " ".join(str(title).replace("\0", "").split())
    if not text or len(text) > 200:
        raise _refusal("title", "bad_title", _("Give the field a name of at most 200 characters"))
    return text


def _refusal(field: str, code: str, message: str) -> Refused:
    return Refused({field: [Wrong(code, message)]})
