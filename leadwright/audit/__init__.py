"""The journal of what matters to those who must answer for it: rights, configuration, log-ins, exports, deletions."""
