"""How people get in and stay in: passwords, links in letters, sessions, and how often all that may be tried."""
