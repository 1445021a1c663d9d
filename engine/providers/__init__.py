"""The sources: one package each, fetching apart from parsing, nothing third-party leaves here."""
