"""A checksum at the end of a JSON document: tells one that changed since it was written."""

from __future__ import annotations

import re
import zlib
from typing import Final

KEY: Final = "crc"
_SEAL: Final = re.compile(rb',\s*"crc"\s*:\s*"([0-9a-f]{8})"\s*\}\s*\Z')


def sealed(document: bytes) -> bytes:
    """A JSON object with the checksum of its text as the last member; no other text changes.

    An object that is sealed already, or has no member, stays as it is.
    """
    body = document.rstrip()
    if not body.endswith(b"}") or body[:-1].rstrip().endswith(b"{") or _SEAL.search(document):
        return document
    body = body[:-1].rstrip()
    return body + b', "crc": "%08x"}\n' % zlib.crc32(body)


def broken(document: bytes) -> bool:
    """Whether a text is not the one that its checksum was made of; False without a checksum."""
    found = _SEAL.search(document)
    return found is not None and int(found[1], 16) != zlib.crc32(document[: found.start()])
