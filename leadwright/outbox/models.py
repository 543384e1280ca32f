"""Letters to be sent."""

from django.db import models


class Letter(models.Model):
    """One e-mail, written in the transaction of its cause, so neither exists alone.

    `key` makes it one of its kind: the same block of the same run and round never writes twice.
    """

    class Status(models.TextChoices):
        """How far it got. A letter is `unsure` from the moment its text is handed over until the server answers."""

        WAITING = "waiting"
        SENDING = "sending"
        UNSURE = "unsure"
        SENT = "sent"
        KEPT = "kept"
        FAILED = "failed"

    key = models.CharField(max_length=200)
    message_id = models.CharField(max_length=200)
    to = models.JSONField()
    subject = models.CharField(max_length=1_000)
    text = models.TextField()
    html = models.BooleanField(default=False)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.WAITING)
    attempts = models.IntegerField(default=0)
    error = models.TextField(blank=True, default="")
    kind = models.CharField(max_length=20, blank=True, default="")
    record = models.BigIntegerField(null=True, blank=True)
    run = models.BigIntegerField(null=True, blank=True, db_index=True)
    block = models.CharField(max_length=40, blank=True, default="")
    secret = models.BooleanField(default=False)
    created = models.DateTimeField(auto_now_add=True)
    sent = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["key"], name="one_letter_per_key"),)

    def __str__(self) -> str:
        return f"letter {self.pk} «{self.subject}»"

    @property
    def shown(self) -> str:
        """The status for people, to whom one that is just being sent still waits."""
        return self.Status.WAITING if self.status == self.Status.SENDING else self.status
