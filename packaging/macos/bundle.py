"""What the spec's BUNDLE is told: name, identifier and property list of Voldesk.app."""

from __future__ import annotations

IDENTIFIER = "org.voldesk.voldesk"
OLDEST = "13.0"
"""Qt 6.11's wheels ask for it."""


def arguments(number: str, icon: str) -> dict[str, object]:
    """Keyword arguments of PyInstaller's BUNDLE.

    Args:
        number: The version.
        icon: Path of the .icns file.
    """
    return {
        "name": "Voldesk.app",
        "icon": icon,
        "bundle_identifier": IDENTIFIER,
        "version": number,
        "info_plist": {
            "CFBundleDisplayName": "Voldesk",
            "CFBundleName": "Voldesk",
            "CFBundleShortVersionString": number,
            "CFBundleVersion": number,
            "CFBundleLocalizations": ["en", "zh-Hant", "zh-Hans"],
            "LSApplicationCategoryType": "public.app-category.finance",
            "LSMinimumSystemVersion": OLDEST,
            "NSHighResolutionCapable": True,
            "NSHumanReadableCopyright": "The Voldesk authors, MIT licence",
            "NSPrincipalClass": "NSApplication",
            "NSSupportsAutomaticGraphicsSwitching": True,
        },
    }
