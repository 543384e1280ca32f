"""Django's settings. All that differs between installations comes from the environment; see `docs/settings.md`."""

import os
from pathlib import Path
from typing import Any

from django.utils.translation import gettext_lazy as _

from leadwright.site import database_url, environment, secret
from leadwright.site.postgres.layout import Layout

PACKAGE = Path(__file__).resolve().parent.parent
WEB = next((one for one in (PACKAGE / "site" / "web", PACKAGE.parent / "web" / "dist") if one.is_dir()), None)

SECRET_KEY = secret.key(environment.data())
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "*").split(",")
DEBUG = False

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "leadwright.audit",
    "leadwright.limits",
    "leadwright.company",
    "leadwright.fields",
    "leadwright.people",
    "leadwright.outbox",
    "leadwright.records",
    "leadwright.conversion",
    "leadwright.processes",
    "leadwright.intake",
    "leadwright.login",
    "leadwright.site",
]
MIDDLEWARE = [
    "leadwright.site.middleware.request_id",
    "leadwright.site.middleware.programs",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",  # allauth does not start without it
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "leadwright.site.middleware.one_configuration",
]
ROOT_URLCONF = "leadwright.site.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]

DATABASES: dict[str, Any] = {
    "default": {
        **database_url.parse(environment.database_url() or Layout(environment.data()).url),
        "CONN_MAX_AGE": None,
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("MinimumLengthValidator", "CommonPasswordValidator", "UserAttributeSimilarityValidator")
]
PASSWORD_RESET_TIMEOUT = 3 * 24 * 3600
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
OIDC_URL = os.environ.get("OIDC_URL", "")
OIDC_NAME = os.environ.get("OIDC_NAME") or "OpenID Connect"
OIDC_DEPARTMENT_CLAIM = os.environ.get("OIDC_DEPARTMENT_CLAIM", "")
_OIDC = {
    "provider_id": "company",
    "name": OIDC_NAME,
    "client_id": os.environ.get("OIDC_CLIENT_ID", ""),
    "secret": os.environ.get("OIDC_SECRET", ""),
    "settings": {"server_url": OIDC_URL},
}
SOCIALACCOUNT_ADAPTER = "leadwright.login.oidc.Adapter"
SOCIALACCOUNT_LOGIN_ON_GET = True  # a form that leads to another site is forbidden by our own policy
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [_OIDC] if OIDC_URL else []}}
MFA_ADAPTER = "leadwright.login.mfa_adapter.Adapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_TOTP_TOLERANCE = 1  # half minutes that the clock of a telephone may be wrong
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = False
SESSION_ENGINE = "leadwright.login.session_store"
SESSION_COOKIE_AGE = int(float(os.environ.get("SESSION_DAYS") or 14) * 24 * 3600)
SESSION_IDLE_HOURS = float(os.environ.get("SESSION_IDLE_HOURS") or 72)
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = os.environ.get("HTTPS") == "1"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SESSION_COOKIE_SECURE else None
PROXIES = int(os.environ.get("PROXIES") or SESSION_COOKIE_SECURE)
CSRF_FAILURE_VIEW = "leadwright.site.pages.forged"

LANGUAGES = [("en", _("English")), ("vi", _("Vietnamese"))]
LANGUAGE_CODE = "en"
LOCALE_PATHS = [PACKAGE / "locale"]
TIME_ZONE = os.environ.get("TZ") or "UTC"
USE_TZ = True

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_ROOT = WEB
STATICFILES_DIRS: list[Path] = []
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "style-src": ["'self'", "'unsafe-inline'"],  # Mantine writes its variables into a style element
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'", "data:"],
        "frame-ancestors": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'self'"],
        "object-src": ["'none'"],
    }
}
FILE_UPLOAD_HANDLERS = ["leadwright.api.upload.Receiver"]
MOST_FILE_BYTES = int(os.environ.get("FILE_MB") or 50) * 1_000_000
MOST_FORM_BYTES = int(os.environ.get("FORM_MB") or 25) * 1_000_000
MOST_ZIP_BYTES = int(os.environ.get("ZIP_MB") or 500) * 1_000_000
_HARMFUL = "bat,cmd,com,exe,hta,js,lnk,msi,ps1,scr,vbs"
REFUSED_FILE_TYPES = set(os.environ.get("REFUSED_FILE_TYPES", _HARMFUL).replace(" ", "").lower().split(","))
MEDIA_ROOT = environment.files()
DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000_000  # a too long value must get far enough to be named
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000

SITE_URL = (os.environ.get("SITE_URL") or f"http://{environment.host()}:{environment.port()}").rstrip("/")
CSRF_TRUSTED_ORIGINS = [SITE_URL]
SMTP_URL = os.environ.get("SMTP_URL", "")
MAIL_DOMAIN = os.environ.get("MAIL_DOMAIN", "leadwright.localhost")
MAIL_FROM = os.environ.get("MAIL_FROM") or f"Leadwright <no-reply@{MAIL_DOMAIN}>"
DEMO_LOG_IN = {"email": "admin@example.com", "password": "leadwright"}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "filters": {"without_keys": {"()": "leadwright.site.logs.WithoutKeys"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["without_keys"]}},
    "root": {"handlers": ["stderr"], "level": os.environ.get("LOG_LEVEL", "INFO")},
    "loggers": {"pgqueuer": {"level": "WARNING"}},
}
