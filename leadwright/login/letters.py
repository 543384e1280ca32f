"""The letters with such links: an invitation, and the answer to a forgotten password."""

from datetime import timedelta

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from leadwright.company import configuration
from leadwright.outbox import letters, queue
from leadwright.outbox.letters import Draft
from leadwright.people.access import Actor
from leadwright.people.models import User

from . import links

SEND = "forgotten-password"
_AT_MOST_ONE_IN = timedelta(minutes=5)


def invite(user: User, *, by: Actor) -> None:
    """Tell somebody new where they choose their password."""
    with translation.override(user.language or configuration.company().language):
        words = {"name": str(by), "company": configuration.company().name}
        subject = _("%(name)s invites you to %(company)s") % words
        text = _("Choose a password, and you are in:") + f"\n\n{links.made(user)}\n\n" + _lasts()
    letters.put_new([_secret(f"invite/{user.pk}/{_stretch()}", user, subject, text)])


def forgotten(address: str) -> None:
    """Write to whoever has this address. A worker looks for them: the answer tells nobody who is known."""
    queue.later(SEND, [{"address": address.strip().lower()[:254]}])


@queue.job(SEND)
def send(address: str) -> None:
    """To nobody if there is nobody; one letter in five minutes."""
    user = User.objects.filter(email=address, is_active=True).first()
    if user is None:
        return
    with translation.override(user.language or configuration.company().language):
        subject = _("Choose a new password")
        text = f"{links.made(user)}\n\n{_lasts()} " + _("If you did not ask for this, nothing is to be done.")
    letters.put_new([_secret(f"{SEND}/{user.pk}/{_stretch()}", user, subject, text)])


def _lasts() -> str:
    return _("The link works once, for three days.")


def _stretch() -> int:
    return int(timezone.now().timestamp() // _AT_MOST_ONE_IN.total_seconds())


def _secret(key: str, user: User, subject: str, text: str) -> Draft:
    return Draft(key=key, to=[user.email], subject=subject, text=text, secret=True)
