"""Links by which somebody chooses a password. A link dies after three days, when it was used, and when the person logs
in or is called by another address meanwhile (Django's `PasswordResetTokenGenerator`).
"""

from urllib.parse import urlencode

from django.contrib.auth.tokens import default_token_generator
from django.db import transaction

from leadwright.company import configuration
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.refusal import NotThere

from . import passwords


class DeadLink(NotThere):
    """The link is wrong, too old or was used."""


def made(user: User) -> str:
    """The address where this person chooses a password."""
    token = default_token_generator.make_token(user)
    return f"{configuration.url()}/password?{urlencode({'person': user.pk, 'token': token})}"


def owner(person: int, token: str) -> User:
    """Whose link it is; raises `DeadLink`."""
    user = User.objects.filter(pk=person, is_active=True).first()
    if user is None or not default_token_generator.check_token(user, token):
        raise DeadLink
    return user


@transaction.atomic
def choose(person: int, token: str, password: str) -> User:
    """From now on they log in with this one, and every session they had is over. Raises `DeadLink` or `Refused`."""
    user = owner(person, token)
    passwords.choose(user, password, by=Actor("link", directory.person(user.pk)))
    return user
