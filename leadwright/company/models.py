"""The one row about the company, its currencies, and what it came with."""

from typing import ClassVar

from django.db import models


class Company(models.Model):
    """What holds for the whole installation. `revision` grows with every change of configuration anywhere.

    `first_steps`: administrators are shown them. `second_factor`: everybody must have one.
    """

    name = models.CharField(max_length=200, default="Leadwright")
    currency = models.CharField(max_length=3, default="USD")
    country = models.CharField(max_length=2, default="VN")
    language = models.CharField(max_length=5, default="en")
    demo = models.BooleanField(default=False)
    url = models.CharField(max_length=300, blank=True)
    first_steps = models.BooleanField(default=True)
    second_factor = models.BooleanField(default=False)
    revision = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return self.name


class Currency(models.Model):
    """What one unit of a currency is worth in the company's own."""

    code = models.CharField(max_length=3, primary_key=True)
    rate = models.DecimalField(max_digits=36, decimal_places=16, default=1)

    def __str__(self) -> str:
        return self.code


class Sample(models.Model):
    """A record that came with the demo company."""

    kind = models.CharField(max_length=20)
    record = models.BigIntegerField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["kind", "record"], name="one_sample_per_record")]

    def __str__(self) -> str:
        return f"sample {self.kind} {self.record}"
