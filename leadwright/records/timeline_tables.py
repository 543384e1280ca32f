"""The tables of what people add to a record beside its fields: comments, activities, files.

People are kept by their numbers, as in the history: whoever left is still named.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class Note(models.Model):
    """What all three have: the record they belong to, and who added them when. Taken away, they stay as rows."""

    id = models.BigAutoField(primary_key=True)
    kind = models.CharField(max_length=20)
    record = models.BigIntegerField()
    author = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    deleted = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class Comment(Note):
    """What somebody wrote, and who was to read it."""

    text = models.TextField()
    mentions = models.JSONField(default=list)
    edited = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["kind", "record", "id"], name="comment_of_record")]

    def __str__(self) -> str:
        return f"comment {self.pk} on {self.kind} {self.record}"


class Activity(Note):
    """Something to be done with a client, or done: a call, a meeting, a task, an e-mail."""

    type = models.CharField(max_length=10)
    subject = models.CharField(max_length=255)
    text = models.TextField()
    due = models.DateTimeField()
    ends = models.DateTimeField(null=True)
    responsible = models.BigIntegerField(null=True)
    done_at = models.DateTimeField(null=True)
    done_by = models.BigIntegerField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["kind", "record", "due"],
                name="activity_ahead",
                condition=Q(done_at__isnull=True, deleted__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.type} {self.pk} on {self.kind} {self.record}"


class File(Note):
    """A file as it was uploaded; its content lies on the disk by its hash. Without a record it waits to be attached."""

    record = models.BigIntegerField(null=True)  # type: ignore[assignment]  # others always have one
    name = models.CharField(max_length=255)
    type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64, db_index=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["kind", "record", "id"], name="file_of_record"),
            models.Index(fields=["at"], name="file_waiting", condition=Q(record__isnull=True)),
        ]

    def __str__(self) -> str:
        return self.name
