#!/bin/sh
# Removes Voldesk that was installed for this user; lists, settings and history stay.
# Usage: ~/.local/opt/voldesk/uninstall [--quiet] [--ask] [--purge]
set -eu
folder=$(cd -P "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$folder/common.sh"
places=$folder/places

main() {
    purge="" asking=""
    for word in "$@"; do
        case $word in
            --quiet) quiet=yes ;;
            --ask) asking=yes ;;
            --purge) purge=yes ;;
            *) stop "usage: uninstall [--quiet] [--ask] [--purge]" ;;
        esac
    done
    [ -f "$places" ] || stop "$folder is no installation of Voldesk"
    data=$(listed data "$places")
    named=$(listed program "$places")
    [ -z "$asking" ] || ask
    check
    remove
    [ -z "$purge" ] || forget
    farewell
}

# Asks in the terminal, else in a window, else in a terminal of its own.
ask() {
    text="Remove Voldesk from this computer? Your lists, settings and history in $(short "$data") stay."
    if [ -t 0 ] && [ -t 1 ]; then
        printf '%s [y/N] ' "$text"
        read -r answer || answer=""
        case $answer in [yY]*) return ;; *) exit 0 ;; esac
    fi
    status=0
    dialog question "$text" || status=$?
    case $status in 0) return ;; 9) ;; *) exit 0 ;; esac
    for terminal in x-terminal-emulator konsole xterm; do
        if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && has "$terminal"; then
            exec "$terminal" -e "$folder/uninstall" --ask
        fi
    done
    stop "no window can be opened to ask; type $(short "$folder/uninstall") in a terminal"
}

check() {
    ! running "$folder" || stop "Voldesk is running; close it first"
    [ -n "$purge" ] || return 0
    case $data in /*/voldesk) ;; *) stop "$data is no folder of Voldesk's data" ;; esac
    if [ -e "$data/voldesk.lock" ] && has flock; then
        flock -n "$data/voldesk.lock" true || stop "Voldesk is running; close it first"
    fi
}

# The menu first: whoever sees an entry can start it.
remove() {
    listed file "$places" | while read -r path; do
        case $path in
            */bin/voldesk) ! leads_to "$path" "$folder" || rm -f "$path" ;;
            *) rm -f "$path" ;;
        esac
    done
    made=$(listed folder "$places" | LC_ALL=C sort -r)
    cd /
    if [ -L "$named" ] && [ "$(readlink -f "$named")" = "$folder" ]; then rm -f "$named"; fi
    rm -rf "$folder"
    printf '%s\n' "$made" | while read -r path; do
        [ -z "$path" ] || rmdir "$path" 2>/dev/null || :
    done
}

# A link is not followed: who moved the data there may keep more in that folder.
forget() {
    [ ! -L "$data" ] ||
        stop "Voldesk is removed; your data lie in $(readlink -f "$data"), where the link $(short "$data") leads, and were left there: remove both yourself"
    rm -rf "$data" 2>/dev/null || stop "Voldesk is removed, but $(short "$data") could not be"
}

farewell() {
    if ! [ -d "$data" ]; then
        text="Voldesk is removed."
    else
        text="Voldesk is removed. Your lists, settings and history stay in $(short "$data")"
    fi
    say "$text"
    [ -n "$asking" ] || return 0
    if windowed; then
        dialog info "$text" || :
    else
        printf 'Press Enter to close. '
        read -r _ || :
    fi
}

main "$@"
