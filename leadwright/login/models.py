"""Who is logged in, where and since when."""

from typing import ClassVar

from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.utils import timezone

from leadwright.people.models import User


class Session(AbstractBaseSession):
    """One browser that is logged in, or is about to: then it is nobody's yet."""

    user = models.ForeignKey(User, null=True, on_delete=models.CASCADE, related_name="sessions")
    browser = models.CharField(max_length=300, blank=True)
    address = models.CharField(max_length=45, blank=True)
    started = models.DateTimeField(default=timezone.now)
    seen = models.DateTimeField(default=timezone.now)

    class Meta(AbstractBaseSession.Meta):
        abstract = False
        indexes: ClassVar = [models.Index(fields=["user", "-seen"], name="sessions_of_user")]

    def __str__(self) -> str:
        return f"session of {self.user_id or 'nobody'} in {self.browser}"
