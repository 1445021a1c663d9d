#!/bin/sh
# Makes .venv from the hashed lock and, on Debian and Ubuntu, installs the system libraries of Qt;
# with "installer" what make installer and make test-installer call, and nothing else.
# Usage: packaging/bootstrap.sh run|dev|installer
set -eu
cd "$(dirname "$0")/.."
what=${1:-}

libraries="libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0
 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 libwayland-client0
 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core"
tools="xvfb xdotool openbox"
builders="binutils makeself"
checkers="appstream debootstrap desktop-file-utils iproute2 libxml2-utils lintian man-db nsis
 osslsigncode shellcheck xvfb"

stop() { printf 'voldesk: %s\n' "$1" >&2; exit 1; }

present() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# A package that was renamed in the 64-bit time transition carries the suffix t64.
missing() {
    for package in "$@"; do
        present "$package" || present "${package}t64" || printf '%s ' "$package"
    done
}

install_packages() {
    [ -n "$1" ] || return 0
    if [ "$(id -u)" = 0 ]; then as_root=""
    elif sudo -n true 2>/dev/null; then as_root="sudo -n"
    else stop "system packages are missing; run: sudo apt-get install $1"
    fi
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1 >/dev/null
}

case $what in
    run | dev) ;;
    installer)
        if command -v dpkg-query >/dev/null; then
            # shellcheck disable=SC2086
            install_packages "$(missing $builders $checkers)"
        fi
        exit 0
        ;;
    *) stop "usage: packaging/bootstrap.sh run|dev|installer" ;;
esac

python=""
for name in python3 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        python=$name
        break
    fi
done
[ -n "$python" ] || stop "Python 3.11 or newer is needed"

if command -v dpkg-query >/dev/null; then
    wanted=$libraries
    [ "$what" = dev ] && wanted="$wanted $tools"
    # Chinese needs its font; any that the desktop has will do.
    chinese=""
    if command -v fc-list >/dev/null; then chinese=$(fc-list :lang=zh family | head -n 1); fi
    [ -n "$chinese" ] || wanted="$wanted fonts-noto-cjk"
    # shellcheck disable=SC2086
    needed=$(missing $wanted)
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        needed="$needed $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    install_packages "$needed"
fi

# An attempt that broke off leaves an environment without pip.
.venv/bin/python -m pip --version >/dev/null 2>&1 || "$python" -m venv --clear .venv
lock=requirements.lock
[ "$what" = dev ] && lock=requirements-dev.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
    --only-binary :all: --requirement "$lock"
