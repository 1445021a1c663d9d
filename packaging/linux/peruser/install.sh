#!/bin/sh
# Installs Voldesk for this user, without root and without network; runs in the unpacked installer.
set -eu
here=$(cd -P "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"
# shellcheck source-path=SCRIPTDIR source=facts.in
. "$here/facts"

usage="usage: voldesk-$version-linux-x86_64.run [-- [--quiet] [--uninstall [--purge]]]"
record=$here/places
locked=""
new=""
old=""
swapped=""
finished=""

main() {
    removal="" purge="" silent=""
    for word in "$@"; do
        case $word in
            --quiet) quiet=yes silent=--quiet ;;
            --uninstall) removal=yes ;;
            --purge) purge=--purge ;;
            *) stop "$usage" ;;
        esac
    done
    umask 022
    check_user
    if [ -n "$removal" ]; then
        [ -f "$folder/uninstall" ] || stop "Voldesk is not installed in $(short "$folder")"
        # shellcheck disable=SC2086
        exec sh "$folder/uninstall" $silent $purge
    fi
    [ -z "$purge" ] || stop "--purge goes with --uninstall"
    check_machine
    begin
    check_places
    prepare
    unpack
    try
    before=$(installed)
    swap
    register 2>"$here/said"
    finished=yes
    drop
    tell
}

# ---- Checks: everything that can be known before a file is written.

check_user() {
    [ -d "${HOME:-}" ] || stop "HOME names no folder"
    HOME=$(cd "$HOME" && pwd)
    ! lines "$HOME" || stop "the name of the home folder has two lines"
    ! lines "${XDG_DATA_HOME:-}" || stop "XDG_DATA_HOME has two lines"
    [ -n "$(find "$HOME" -prune -user "$(id -u)")" ] ||
        stop "$HOME belongs to another user; start this as yourself, without sudo"
    case ${XDG_DATA_HOME:-} in /*) share=${XDG_DATA_HOME%/} ;; *) share=$HOME/.local/share ;; esac
    opt=$HOME/.local/opt
    folder=$opt/voldesk
    launcher=$HOME/.local/bin/voldesk
    data=$share/voldesk
}

check_machine() {
    machine="$(uname -s) on $(uname -m)"
    [ "$machine" = "Linux on x86_64" ] || stop "Voldesk needs Linux on x86_64; this is $machine"
    library=$(getconf GNU_LIBC_VERSION 2>/dev/null) || library=""
    library=${library#glibc }
    [ -n "$library" ] ||
        stop "Voldesk needs the GNU C library (glibc) $glibc or newer; this system has another one"
    ! older "$library" "$glibc" ||
        stop "Voldesk needs the GNU C library (glibc) $glibc or newer; this system has $library"
    has gzip || stop "gzip is missing on this system"
    base=$opt
    while ! [ -d "$base" ]; do base=${base%/*}; done
    free=$(df -Pk "$base" | sed -n '2s/.* \([0-9][0-9]*\)  *[0-9-]*% .*/\1/p')
    [ "${free:-$kilobytes}" -ge "$kilobytes" ] ||
        stop "not enough space in $(short "$base"): $((kilobytes / 1000 + 1)) MB needed, $((free / 1000)) MB free"
}

# older A B: whether version A lies before B; two numbers each.
older() {
    left=${1#*.} right=${2#*.}
    [ "${1%%.*}" -lt "${2%%.*}" ] ||
        { [ "${1%%.*}" -eq "${2%%.*}" ] && [ "${left%%.*}" -lt "${right%%.*}" ]; }
}

check_places() {
    [ ! -L "$folder" ] ||
        stop "$(short "$folder") is a link, to $(readlink "$folder"); remove it, or make a link of $(short "$opt") instead"
    if [ -e "$folder" ] || [ -L "$folder" ]; then
        [ -f "$folder/places" ] ||
            stop "$(short "$folder") is no installation of Voldesk; move it away first"
    fi
    if [ -e "$launcher" ] || [ -L "$launcher" ]; then
        leads_to "$launcher" "$folder" ||
            stop "$(short "$launcher") is another program; move it away first"
    fi
    if [ -d "$folder" ] && running "$(cd -P "$folder" && pwd)"; then
        stop "Voldesk is running; close it and start the installer again"
    fi
}

# ---- Preparation: one at a time, what a broken attempt left, the folders.

begin() {
    printf 'program %s\ndata %s\n' "$folder" "$data" >"$record"
    trap 'tidy' EXIT
    trap 'exit 130' HUP INT TERM
    make_folder "$opt"
    lock
    for left in "$opt"/.voldesk-old.*; do
        if [ -d "$left" ] && ! [ -e "$folder" ]; then mv "$left" "$folder"; fi
    done
    rm -rf "$opt"/.voldesk-new.* "$opt"/.voldesk-old.*
}

# With flock the system lets go of the lock of whoever was killed; without it a number tells.
lock() {
    if has flock; then
        locked=$opt/.voldesk-lock
        { : >>"$locked"; } 2>"$here/said" || unwritable
        exec 9>"$locked"
        if ! flock -n 9; then
            locked=""
            stop "Voldesk is being installed already"
        fi
        return 0
    fi
    locked=$opt/.voldesk-lock.d
    holder=$(cat "$locked/number" 2>/dev/null) || holder=""
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then rm -rf "$locked"; fi
    if ! mkdir "$locked" 2>"$here/said"; then
        [ -d "$locked" ] || unwritable
        place=$locked
        locked=""
        stop "Voldesk is being installed already; if not, remove $(short "$place")"
    fi
    printf '%s\n' "$$" >"$locked/number"
}

unwritable() {
    locked=""
    stop "files cannot be written in $(short "$opt")"
}

prepare() {
    if [ -f "$folder/places" ]; then
        cp "$folder/places" "$here/former"
        listed folder "$here/former" | sed 's/^/folder /' >>"$record"
    fi
    make_folder "${launcher%/*}"
    printf 'file %s\n' "$launcher" >>"$record"
    (cd "$here/share" && find . -type f | LC_ALL=C sort) >"$here/menu"
    while read -r path; do
        target=$share/${path#./}
        make_folder "${target%/*}"
        printf 'file %s\n' "$target" >>"$record"
    done <"$here/menu"
}

make_folder() {
    if [ -d "$1" ]; then
        [ -w "$1" ] || stop "files cannot be written in $(short "$1")"
        return 0
    fi
    above=${1%/*}
    [ -d "${above:=/}" ] || make_folder "$above"
    mkdir "$1" 2>"$here/said" || stop "the folder $(short "$1") cannot be made"
    printf 'folder %s\n' "$1" >>"$record"
}

# Ends every run: an update that broke off leaves the former version, a first one nothing.
tidy() {
    status=$?
    if [ -z "$finished" ]; then
        undo
        if [ -z "$explained" ] && [ "$status" -ne 130 ]; then
            last=$(sed -n '$p' "$here/said" 2>/dev/null) || last=""
            stop "the installation broke off, nothing was changed${last:+: $last}"
        fi
    fi
    [ -z "$locked" ] || rm -rf "$locked"
}

undo() {
    if [ -n "$swapped" ]; then
        rm -rf "$folder"
        withdraw
    fi
    if [ -n "$old" ] && ! [ -e "$folder" ]; then mv "$old" "$folder"; fi
    [ -z "$new" ] || rm -rf "$new"
    [ -z "$locked" ] || rm -rf "$locked"
    [ -f "$record" ] || return 0
    listed folder "$record" | LC_ALL=C sort -r | while read -r path; do
        rmdir "$path" 2>/dev/null || :
    done
}

# What `register` wrote; an update leaves it, for the former version has the same files.
withdraw() {
    listed file "$record" | while read -r path; do
        rm -f "$path.new"
        if [ -z "$old" ]; then rm -f "$path"; fi
    done
}

# ---- The program itself.

unpack() {
    new=$opt/.voldesk-new.$$
    mkdir "$new" || stop "files cannot be written in $(short "$opt")"
    {
        (cd "$new" && tar -xzvof "$here/voldesk.tar.gz" 2>"$here/said") || : >"$here/failed"
    } | percents | meter || : >"$here/failed"
    if [ -e "$here/failed" ]; then
        stop "unpacking failed: $(sed -n '$p' "$here/said")"
    fi
    cp "$here/uninstall.sh" "$new/uninstall"
    cp "$here/common.sh" "$record" "$new"
    chmod 755 "$new/uninstall"
}

# Paths on stdin, the part of all of them on stdout when it changes.
percents() {
    count=0 told=""
    while read -r _; do
        count=$((count + 1))
        percent=$((count * 100 / files))
        [ "$percent" = "$told" ] || printf '%s\n' "$percent"
        told=$percent
    done
}

meter() {
    if [ "$quiet" = no ] && [ -t 1 ]; then
        while read -r percent; do
            # shellcheck disable=SC2059
            printf "\rUnpacking Voldesk $version  %3d %%" "$percent"
        done
        printf '\n'
    elif windowed && has zenity; then
        zenity --progress --title "$title" --text "Installing Voldesk $version" --width 460 \
            --auto-close --no-cancel 2>/dev/null
    elif windowed; then
        notice "Installing Voldesk $version"
        cat >/dev/null
    else
        cat >/dev/null
    fi
}

try() {
    answer=$("$new/voldesk" --version 2>"$here/said") ||
        stop "the program does not start on this system: $(sed -n '$p' "$here/said")"
    say "Checked: $answer starts on this system."
}

installed() {
    [ ! -x "$folder/voldesk" ] || "$folder/voldesk" --version 2>/dev/null || :
}

swap() {
    if [ -d "$folder" ]; then
        ! running "$(cd -P "$folder" && pwd)" ||
            stop "Voldesk is running; close it and start the installer again"
        old=$opt/.voldesk-old.$$
        mv "$folder" "$old"
    fi
    mv "$new" "$folder" || stop "$(short "$folder") cannot be written"
    new=""
    swapped=yes
}

drop() {
    [ -z "$old" ] || rm -rf "$old"
    old=""
}

# ---- The desktop: launcher, menu entries, icons, manual.

register() {
    ln -sf "$folder/voldesk" "$launcher"
    while read -r path; do
        target=$share/${path#./}
        case $path in
            *.desktop) entry "$here/share/$path" >"$target.new" ;;
            *) cp "$here/share/$path" "$target.new" ;;
        esac
        mv "$target.new" "$target"
    done <"$here/menu"
    [ ! -f "$here/former" ] || listed file "$here/former" | while read -r path; do
        grep -qxF "file $path" "$record" || rm -f "$path"
    done
    touch "$share/icons/hicolor"
}

# A menu entry with the program's place: the desktop need not have ~/.local/bin in its PATH.
entry() {
    program=$(quoted "$folder/voldesk")
    remover=$(quoted "$folder/uninstall")
    while IFS= read -r line; do
        case $line in
            Exec=voldesk-remove) printf 'Exec=%s --ask\n' "$remover" ;;
            Exec=voldesk*) printf 'Exec=%s%s\n' "$program" "${line#Exec=voldesk}" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done <"$1"
}

# A path as the desktop entry specification wants it in Exec.
quoted() {
    printf '"%s"\n' "$(printf '%s\n' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')"
}

# ---- The end.

tell() {
    if [ -n "$before" ] && [ "$before" != "Voldesk $version" ]; then
        say "$before is replaced by $version; your lists, settings and history stay as they were."
    fi
    say "Voldesk $version is installed; start it from the menu or with $(short "$launcher")"
    case :$PATH: in
        *:"$(dirname "$launcher")":*) ;;
        *) say "To start it by typing voldesk, add $(short "$(dirname "$launcher")") to your PATH; most systems do at the next login." ;;
    esac
    missing=$(lacking)
    lack="This system has no $missing, which the window needs; on Debian and Ubuntu: sudo apt install $packages"
    [ -z "$missing" ] || say "$lack"
    say "Remove it with \"Remove Voldesk\" in the menu or with $(short "$folder/uninstall")"
    windowed || return 0
    if [ -n "$missing" ]; then
        dialog error "Voldesk $version is installed, but cannot open its window yet. $lack" || :
        return 0
    fi
    # Who saw no meter of zenity gets a word; before the program's window, which would cover it.
    has zenity || dialog info "Voldesk $version is installed and starts now." || :
    (cd "$HOME" && exec "$folder/voldesk" </dev/null >/dev/null 2>&1 9>&-) &
}

# Libraries that Qt asks the system for in vain.
lacking() {
    has ldd || return 0
    inside=$folder/_internal
    for plugin in "$inside"/PySide6/Qt/plugins/platforms/*.so; do
        LD_LIBRARY_PATH=$inside ldd "$plugin" 2>/dev/null || :
    done | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | LC_ALL=C sort -u |
        tr '\n' ' ' | sed 's/ $//'
}

main "$@"
