"""Bitrix24-compatible REST: their names in, their names out, nothing else."""
