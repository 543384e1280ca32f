"""Comments: what people write on a record, to whom they point, and the letters that follow."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.fields.field import Field, cleaned, missing
from leadwright.fields.many import Many
from leadwright.fields.types.long_text import LongText
from leadwright.fields.types.person import Person
from leadwright.people import access
from leadwright.people.access import Actor, Denied
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.pending import Pending, Run
from leadwright.records.timeline_tables import Comment
from leadwright.refusal import Refused

from . import telling
from .beside import NoSuchNote, demand_readers, opened, tell
from .heard import hear

FIELDS = {
    "text": Field(code="text", title=N_("Comment"), type=LongText(max_length=10_000), required=True),
    "mentions": Field(code="mentions", title=N_("Mentions"), type=Many(of=Person())),
}


@transaction.atomic
def add(
    kind: str, number: int, text: str, *, mentions: Sequence[int] = (), by: Actor, run: Run | None = None
) -> Comment:
    """Write a comment; those mentioned get a letter. Raises `NoSuchRecord`, `Denied` or `Refused`."""
    record = opened(kind, number, "comment", by=by)
    clean = _clean(record, {"text": text, "mentions": list(mentions)})
    author = by.person.id if by.person else None
    comment = Comment.objects.create(kind=kind, record=number, author=author, at=timezone.now(), **clean)
    tell(record, "comment", comment.pk, by=by, run=run)
    hear(kind, number)
    telling.mentioned(record, comment, by=by)
    return comment


@transaction.atomic
def change(kind: str, number: int, comment: int, values: Mapping[str, Any], *, by: Actor) -> Comment:
    """Its author writes it anew; who is mentioned for the first time gets a letter."""
    record, found = _found(kind, number, comment, by=by)
    if not _wrote(found, by):
        raise Denied(_("Only who wrote a comment may change it"))
    clean = _clean(record, {"text": found.text, "mentions": found.mentions, **values})
    found.text, found.mentions, found.edited = clean["text"], clean["mentions"], timezone.now()
    found.save(update_fields=["text", "mentions", "edited"])
    tell(record, "comment_changed", found.pk, by=by)
    hear(kind, number)
    telling.mentioned(record, found, by=by)
    return found


@transaction.atomic
def delete(kind: str, number: int, comment: int, *, by: Actor) -> None:
    """Its author takes it back, or somebody who may delete the record takes it away."""
    record, found = _found(kind, number, comment, by=by)
    _keep(record, found, timezone.now(), by)


@transaction.atomic
def restore(kind: str, number: int, comment: int, *, by: Actor) -> Comment:
    """Whoever may take it away brings it back; one that is there stays as it is."""
    record, found = _found(kind, number, comment, by=by, gone=True)
    _keep(record, found, None, by)
    return found


def _keep(record: Pending, found: Comment, deleted: datetime | None, by: Actor) -> None:
    if not _wrote(found, by):
        access.demand(by, "delete", record.kind, record.facts)
    if deleted == found.deleted:
        return
    found.deleted = deleted
    found.save(update_fields=["deleted"])
    hear(found.kind, found.record)
    tell(record, "comment_changed", found.pk, by=by)


def _clean(record: Pending, values: Mapping[str, Any]) -> dict[str, Any]:
    clean = cleaned(FIELDS, values, KNOWLEDGE)
    if gaps := missing(FIELDS.values(), clean):
        raise Refused(gaps)
    demand_readers(record, clean["mentions"], "mentions")
    return clean


def _found(kind: str, number: int, comment: int, *, by: Actor, gone: bool = False) -> tuple[Pending, Comment]:
    record = opened(kind, number, "comment", by=by)
    found = Comment.objects.select_for_update().filter(pk=comment, kind=kind, record=number).first()
    if found is None or (found.deleted and not gone):
        raise NoSuchNote(comment)
    return record, found


def _wrote(comment: Comment, by: Actor) -> bool:
    return by.person is not None and comment.author == by.person.id
