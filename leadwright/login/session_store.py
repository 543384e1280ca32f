"""Where Django keeps sessions: each knows whose it is, and ends when it is not used or simply too old."""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as InDatabase
from django.utils import timezone

VISIT = "visit"
"""Under it stands since when, from where and with what somebody is logged in."""
_NOTICED_EVERY = timedelta(minutes=5)
_NOBODYS = timedelta(hours=1)


class SessionStore(InDatabase):
    """Django looks for this name."""

    @classmethod
    def get_model_class(cls) -> Any:
        """Django reads the store before there are tables."""
        from .models import Session

        return Session

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        """The row with what the session tells of itself."""
        row: Any = super().create_model_instance(data)
        visit = data.get(VISIT) or {}
        row.user_id = int(data[SESSION_KEY]) if SESSION_KEY in data else None
        row.started = datetime.fromisoformat(visit["started"]) if visit else timezone.now()
        row.browser, row.address = visit.get("browser", ""), visit.get("address", "")
        row.expire_date = _end(row)
        return row

    def _get_session_from_db(self) -> Any:
        row = super()._get_session_from_db()  # type: ignore[misc]  # Django's own name for it, which has no types
        now = timezone.now()
        if row and row.user_id and now - row.seen > _NOTICED_EVERY:
            row.seen = now
            self.get_model_class().objects.filter(pk=row.pk).update(seen=now, expire_date=_end(row))
        return row


def _end(row: Any) -> datetime:
    if row.user_id is None:
        return timezone.now() + _NOBODYS
    started: datetime = row.started
    idle = timezone.now() + timedelta(hours=settings.SESSION_IDLE_HOURS)
    return min(idle, started + timedelta(seconds=settings.SESSION_COOKIE_AGE))
