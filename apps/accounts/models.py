"""People. A person signs in with an e-mail address and has one of three roles."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import AnonymousUser, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    READER = "reader", _("Reader")
    CURATOR = "curator", _("Curator")
    KEEPER = "keeper", _("Keeper")


class UserManager(BaseUserManager["User"]):
    """Makes people. E-mail addresses are compared without regard to case."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, role=Role.KEEPER, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser, PermissionsMixin):
    """A reader, a curator (institute staff) or a keeper (who runs the machine)."""

    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(_("name"), max_length=150, blank=True)
    role = models.CharField(_("role"), max_length=10, choices=Role, default=Role.READER)
    is_active = models.BooleanField(_("may sign in"), default=True)
    preferences = models.JSONField(_("how they like to read"), default=dict, blank=True)
    date_joined = models.DateTimeField(_("joined"), default=timezone.now)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.UniqueConstraint(Lower("email"), name="accounts_user_email_any_case"),
            models.CheckConstraint(
                condition=models.Q(role__in=Role.values), name="accounts_user_role_known"
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def is_curator(self) -> bool:
        """Curators take in, clean and publish. Keepers may do what curators do."""
        return self.is_active and self.role in {Role.CURATOR, Role.KEEPER}

    @property
    def is_staff(self) -> bool:
        """Django's word for who may enter its admin: keepers alone."""
        return self.is_active and self.role == Role.KEEPER

    def has_perm(self, perm: str, obj: Any = None) -> bool:
        """What Django's admin asks: keepers may do all of it."""
        return self.is_staff or super().has_perm(perm, obj)

    def has_module_perms(self, app_label: str) -> bool:
        return self.is_staff or super().has_module_perms(app_label)


Person = User | AnonymousUser
"""Whoever sends a request: someone we know, or a visitor."""


def is_curator(person: Person) -> bool:
    return isinstance(person, User) and person.is_curator
