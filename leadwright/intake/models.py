"""Web forms, and which submissions were already taken."""

from django.conf import settings
from django.db import models


class WebForm(models.Model):
    """A public form at `/f/<slug>`. `fields` are codes of the lead's fields, in order; `required` some of them."""

    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=200)
    text = models.TextField(blank=True, default="")
    thanks = models.TextField(blank=True, default="")
    fields = models.JSONField(default=list)
    required = models.JSONField(default=list)
    fixed = models.JSONField(default=dict)
    responsible = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    active = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.title


class Submission(models.Model):
    """A key that was seen before names the record it made: a double click makes one."""

    key = models.CharField(max_length=200, primary_key=True)
    record = models.BigIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.key
