"""One line of the journal."""

from typing import ClassVar

from django.db import models


class Line(models.Model):
    """Written once and never changed: the database refuses it.

    `seal` is the SHA-256 of the line before (by `place`) and of this one, so that nothing can be changed, taken out or
    put in between without a trace. It is set right after the line is committed.
    """

    at = models.DateTimeField()
    person = models.BigIntegerField(null=True)
    who = models.CharField(max_length=200)
    via = models.CharField(max_length=100)
    action = models.CharField(max_length=60)
    about = models.CharField(max_length=300)
    detail = models.JSONField(default=dict)
    place = models.BigIntegerField(null=True, unique=True)
    seal = models.CharField(max_length=64, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["action", "-id"], name="journal_of_action"),
            models.Index(fields=["person", "-id"], name="journal_of_person"),
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.about}"
