"""One file per thing the web asks about."""
