"""Who works here, in which department, and the keys by which programs act for them."""

from functools import reduce
from operator import or_
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


def _one_of(*fields: str) -> models.Q:
    """Exactly one of the fields is filled."""
    ways = [{f"{one}__isnull": one != filled for one in fields} for filled in fields]
    return reduce(or_, (models.Q(**way) for way in ways))


class Department(models.Model):
    """A part of the company."""

    name = models.CharField(max_length=200)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="parts")
    head = models.ForeignKey("User", null=True, blank=True, on_delete=models.SET_NULL, related_name="heads")

    def __str__(self) -> str:
        return self.name


class People(BaseUserManager["User"]):
    """Makes users."""

    def create_user(self, email: str, password: str | None = None, **more: Any) -> "User":
        """A new user; without a password they cannot log in."""
        user = self.model(email=email.strip().lower(), **more)
        user.set_password(password)
        user.save()
        return user


class User(AbstractBaseUser):
    """A person who works here. What they may do their roles say; see `access`."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    position = models.CharField(max_length=200, blank=True)
    department = models.ForeignKey(Department, null=True, blank=True, on_delete=models.SET_NULL)
    language = models.CharField(max_length=5, blank=True)
    time_zone = models.CharField(max_length=64, blank=True)
    is_active = models.BooleanField(default=True)
    created = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[People] = People()

    USERNAME_FIELD = "email"

    def __str__(self) -> str:
        return self.name


class Group(models.Model):
    """People of several departments who may do the same."""

    name = models.CharField(max_length=200, unique=True)
    members = models.ManyToManyField(User, related_name="groups")

    def __str__(self) -> str:
        return self.name


class Role(models.Model):
    """What its holders may do.

    `grants`: `{lead: {read: {"": "department", "C1:NEW": "all"}}}`: of each thing, each operation's level, in general
    and for records that stand in a stage. `fields`: `{lead: {OPPORTUNITY: "hidden"}}`, or `fixed`.
    """

    code = models.SlugField(max_length=50, unique=True)
    name = models.CharField(max_length=200)
    grants = models.JSONField(default=dict)
    fields = models.JSONField(default=dict)

    def __str__(self) -> str:
        return self.name


class Holding(models.Model):
    """Somebody holds a role: a person, everybody in a department and below it, or everybody in a group."""

    role = models.ForeignKey(Role, on_delete=models.CASCADE, related_name="holdings")
    user = models.ForeignKey(User, null=True, on_delete=models.CASCADE, related_name="holdings")
    department = models.ForeignKey(Department, null=True, on_delete=models.CASCADE, related_name="holdings")
    group = models.ForeignKey(Group, null=True, on_delete=models.CASCADE, related_name="holdings")

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=_one_of("user", "department", "group"), name="one_holder"),
            models.UniqueConstraint(
                fields=["role", "user", "department", "group"], name="held_once", nulls_distinct=False
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role_id}"


class Key(models.Model):
    """By which a program acts for a person: `rest`, a web hook (`/rest/<user>/<code>/`), or `api`, a token for our API.

    Only its hash is kept. `scopes` say what it opens, see `key_scopes`.
    """

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="keys")
    way = models.CharField(max_length=10, default="rest")
    title = models.CharField(max_length=200, blank=True)
    code_hash = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    created = models.DateTimeField(auto_now_add=True)
    expires = models.DateTimeField(null=True, blank=True)
    used = models.DateTimeField(null=True, blank=True)
    revoked = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.way} key {self.pk} of {self.user}"
