"""Who works here, in which department, and the keys by which programs act for them."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class Department(models.Model):
    """A part of the company."""

    name = models.CharField(max_length=200)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="parts")

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
    """A person who works here. The role says what they may do; see `access`."""

    ROLES: ClassVar = ("administrator", "salesperson")

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    position = models.CharField(max_length=200, blank=True)
    department = models.ForeignKey(Department, null=True, blank=True, on_delete=models.SET_NULL)
    role = models.CharField(max_length=30, default="salesperson")
    language = models.CharField(max_length=5, blank=True)
    is_active = models.BooleanField(default=True)
    created = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[People] = People()

    USERNAME_FIELD = "email"

    def __str__(self) -> str:
        return self.name


class Webhook(models.Model):
    """A key by which a program acts for a person: `/rest/<user>/<code>/`. Only the key's hash is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE)
    title = models.CharField(max_length=200, blank=True)
    code_hash = models.CharField(max_length=64, unique=True)
    created = models.DateTimeField(auto_now_add=True)
    revoked = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"webhook {self.pk} of {self.user}"
