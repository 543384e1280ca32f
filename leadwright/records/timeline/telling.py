"""Letters about the timeline: somebody was mentioned, or was given something to do. Each is written once."""

from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.fields import wording
from leadwright.outbox import letters
from leadwright.outbox.letters import Draft
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.directory import Card
from leadwright.records.pending import Pending
from leadwright.records.timeline_tables import Activity, Comment

TYPES = {"call": N_("Call"), "meeting": N_("Meeting"), "task": N_("Task"), "email": N_("E-mail")}


def mentioned(record: Pending, comment: Comment, *, by: Actor) -> None:
    """Write to everybody whom the comment mentions."""
    drafts = []
    for one in _others(comment.mentions, by):
        with translation.override(one.language):
            subject = _("%(name)s mentioned you: %(title)s") % _of(record, by)
        drafts.append(_letter(f"comment/{comment.pk}/{one.id}", one, record, subject, comment.text))
    letters.put_new(drafts)


def assigned(record: Pending, activity: Activity, *, by: Actor) -> None:
    """Write to the person who is to do it, unless they gave it to themselves."""
    drafts = []
    for one in _others([activity.responsible], by):
        with translation.override(one.language):
            subject = _("%(name)s gave you something to do: %(title)s") % _of(record, by)
            when = wording.moment(timezone.localtime(activity.due))
            words = f"{_(TYPES[activity.type])}: {activity.subject}\n{_('Due')}: {when}\n\n{activity.text}"
        drafts.append(_letter(f"activity/{activity.pk}/{one.id}", one, record, subject, words))
    letters.put_new(drafts)


def _others(people: list[int | None], by: Actor) -> list[Card]:
    known = [directory.person(number) for number in people]
    return [one for one in known if one and one.active and one != by.person]


def _of(record: Pending, by: Actor) -> dict[str, str]:
    return {"name": str(by), "title": record.kind.titled(record.facts)}


def _letter(key: str, to: Card, record: Pending, subject: str, words: str) -> Draft:
    text = f"{words.strip()}\n\n{record.kind.address(record.id)}\n"
    return Draft(key=key, to=[to.email], subject=subject[:1_000], text=text, kind=record.kind.name, record=record.id)
