"""What django-allauth asks us about second factors: the names it shows, and how secrets are kept."""

import base64
import hashlib

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings

from leadwright.company import configuration


class Adapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth ships no types
    """Secrets are kept under the installation's own key, so that a copy of the database opens nothing."""

    def encrypt(self, text: str) -> str:
        """As it is kept."""
        return _fernet().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """As it was."""
        return _fernet().decrypt(encrypted_text.encode()).decode()

    def get_totp_issuer(self) -> str:
        """What stands beside the codes in the app on the telephone."""
        return configuration.company().name

    def _get_site_name(self) -> str:
        return configuration.company().name


def _fernet() -> Fernet:
    key = hashlib.sha256(b"second factors" + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
