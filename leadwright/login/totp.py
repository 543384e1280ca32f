"""An app that shows a code of six digits every half minute."""

from dataclasses import dataclass

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as allauth
from allauth.mfa.utils import decrypt, encrypt
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.refusal import Refused

from . import factors

_OFFERED = "totp"


@dataclass(frozen=True)
class Offer:
    """A secret to be taken into the app: as text, and as a picture to be scanned."""

    secret: str
    svg: str


def offer(user: User, request: HttpRequest) -> Offer:
    """A new secret; it counts once a code made with it was shown."""
    secret = allauth.generate_totp_secret()
    request.session[_OFFERED] = encrypt(secret)
    adapter = get_adapter()
    return Offer(secret, adapter.build_totp_svg(adapter.build_totp_url(user, secret)))


@transaction.atomic
def activate(user: User, code: str, *, by: Actor, request: HttpRequest) -> list[str]:
    """The app is theirs from now on; answers recovery codes if these are their first. Raises `Refused`."""
    secret = decrypt(request.session[_OFFERED]) if _OFFERED in request.session else ""
    if not (counter := _counter(secret, code, after=0)):
        raise wrong_code()
    Authenticator.objects.filter(user=user, type=factors.TOTP).delete()
    made = allauth.TOTP.activate(user, secret).instance
    _used(made, counter)
    del request.session[_OFFERED]
    return factors.added(user, factors.TOTP, by=by, request=request)


@transaction.atomic
def shown(user: User, code: str) -> bool:
    """Whether the app shows this code now. Each is good for once."""
    kept = Authenticator.objects.select_for_update().filter(user=user, type=factors.TOTP).first()
    if kept is None:
        return False
    counter = _counter(decrypt(kept.data["secret"]), code, after=kept.data["counter"])
    if counter:
        _used(kept, counter)
    return bool(counter)


def wrong_code() -> Refused:
    """The code is not the one that is shown now."""
    return Refused.one("code", "wrong_code", _("This code is wrong or was used already. Wait for the next one."))


def _counter(secret: str, code: str, *, after: int) -> int:
    """The half minute to which the code belongs, if it is now and later than `after`; else 0."""
    for counter in allauth.yield_hotp_counters_from_time():
        value = allauth.format_hotp_value(allauth.hotp_value(secret, counter)) if secret else ""
        if counter > after and allauth.compare_user_code(actual=code, expected=value):
            return int(counter)
    return 0


def _used(kept: Authenticator, counter: int) -> None:
    kept.data["counter"] = counter
    kept.last_used_at = timezone.now()
    kept.save(update_fields=["data", "last_used_at"])
