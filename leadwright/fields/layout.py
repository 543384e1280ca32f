"""In which groups and in which order fields are shown, and which of the built-in ones are required."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.company import configuration
from leadwright.refusal import Refused, Wrong

from .field import Field
from .models import FieldRule
from .models import Layout as Row

Fields = Mapping[str, Field]
MOST_GROUPS = 50
MOST_TITLE = 100
TITLES = {
    "main": N_("About"),
    "contact": N_("Who"),
    "address": N_("Address"),
    "source": N_("Source"),
    "system": N_("More"),
}


@dataclass(frozen=True)
class Group:
    """A group of fields by their codes. One that nobody named has a title of ours, to be translated."""

    code: str
    title: str
    fields: tuple[str, ...]


def arranged(kind: str, builtin: Iterable[Field], added: Fields) -> dict[str, Field]:
    """The fields of a kind as they are shown: in order, in their groups, required where somebody wants that."""
    rules = {one.code: one for one in FieldRule.objects.filter(kind=kind)}
    known = {field.code: _ruled(field, rules.get(field.code)) for field in builtin} | dict(added)
    return {code: replace(known[code], group=group.code) for group in groups(kind, known) for code in group.fields}


def groups(kind: str, fields: Fields) -> list[Group]:
    """Every group in order; a field that stands in none is the last of its own, or of the first."""
    kept = _kept(kind)
    placed = {code for one in kept for code in one.fields}
    homes = {one.code for one in kept}
    late: dict[str, list[str]] = {}
    for code, field in fields.items():
        if code not in placed:
            late.setdefault(field.group if field.group in homes else kept[0].code, []).append(code)
    return [
        replace(one, fields=(*(code for code in one.fields if code in fields), *late.get(one.code, ()))) for one in kept
    ]


@transaction.atomic
def arrange(kind: str, wanted: Sequence[Group]) -> None:
    """Show the fields in these groups from now on. A new group has no code yet and is given one."""
    problems = _problems(wanted)
    if problems:
        raise Refused(problems)
    taken = {one.code for one in wanted} | set(TITLES)
    fresh = (code for code in map("group_{}".format, count(1)) if code not in taken)
    rows = [{"code": one.code or next(fresh), "title": _own(one), "fields": list(one.fields)} for one in wanted]
    Row.objects.update_or_create(kind=kind, defaults={"groups": rows})
    configuration.changed()


@transaction.atomic
def demand(kind: str, code: str, *, required: bool, required_from: str) -> None:
    """Require a built-in field, always or from a stage on, or no longer."""
    FieldRule.objects.update_or_create(
        kind=kind, code=code, defaults={"required": required, "required_from": "" if required else required_from}
    )
    configuration.changed()


def title_of(group: Group) -> str:
    """What a group is called, in the reader's language."""
    return group.title or _(TITLES.get(group.code, group.code))


def _own(group: Group) -> str:
    """The title somebody chose; ours, sent back as it was shown, is not one."""
    return "" if group.title == _(TITLES.get(group.code, "")) else group.title


def _kept(kind: str) -> list[Group]:
    found = Row.objects.filter(kind=kind).first()
    if found is None or not found.groups:
        return [Group(code, "", ()) for code in TITLES]
    return [Group(one["code"], one["title"], tuple(one["fields"])) for one in found.groups]


def _problems(wanted: Sequence[Group]) -> dict[str, list[Wrong]]:
    problems: dict[str, list[Wrong]] = {}
    if not 0 < len(wanted) <= MOST_GROUPS:
        problems["groups"] = [Wrong("bad_groups", _("Give between 1 and %(most)d groups") % {"most": MOST_GROUPS})]
    if _twice([one.code for one in wanted if one.code]) or _twice([code for one in wanted for code in one.fields]):
        problems["groups"] = [Wrong("twice", _("A group or a field is named twice"))]
    for place, one in enumerate(wanted):
        if not (one.title or one.code in TITLES) or len(one.title) > MOST_TITLE:
            name_it = _("Give the group a name of at most %(most)d characters") % {"most": MOST_TITLE}
            problems[f"groups.{place}.title"] = [Wrong("bad_title", name_it)]
    return problems


def _twice(codes: Sequence[str]) -> bool:
    return len(set(codes)) < len(codes)


def _ruled(field: Field, rule: FieldRule | None) -> Field:
    if rule is None or field.required:
        return field
    return replace(field, required=rule.required, required_from=rule.required_from)
