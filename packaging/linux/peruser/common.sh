# shellcheck shell=sh disable=SC2034
# What the per-user installer and its uninstaller share; both read this file.

quiet=no
explained="" # whether an error was told: it ends the script
title=Voldesk
terminal=no
if [ -t 0 ] || [ -t 1 ] || [ -t 2 ]; then terminal=yes; fi

has() { command -v "$1" >/dev/null 2>&1; }

say() { [ "$quiet" = yes ] || printf '%s\n' "$1"; }

stop() {
    explained=yes
    printf 'voldesk: %s\n' "$1" >&2
    if windowed; then dialog error "$1" || :; fi
    exit 1
}

# Started by a click: there is a desktop and no terminal.
windowed() {
    [ "$quiet$terminal" = nono ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# notice TEXT: something to know in passing, where the desktop shows such things.
notice() {
    if has notify-send; then notify-send --icon voldesk "$title" "$1" 2>/dev/null || :; fi
}

# dialog error|info|question TEXT: shown by what the desktop has; 9 if it has nothing.
dialog() {
    if has zenity; then
        zenity "--$1" --title "$title" --no-markup --width 460 --text "$2" 2>/dev/null
    elif has kdialog; then
        case $1 in error) kind=error ;; info) kind=msgbox ;; *) kind=yesno ;; esac
        kdialog --title "$title" "--$kind" "$2" 2>/dev/null
    elif has xmessage && [ -n "${DISPLAY:-}" ]; then
        case $1 in question) buttons=Remove:0,Keep:1 ;; *) buttons=Close:0 ;; esac
        printf '%s\n' "$2" | fold -s -w 72 |
            xmessage -center -title "$title" -buttons "$buttons" -file - 2>/dev/null
    elif [ "$1" != question ] && has notify-send; then
        notify-send --urgency critical "$title" "$2" 2>/dev/null
    else
        return 9
    fi
}

# Whether a text, such as a path, has more than one line: lists hold a path a line.
lines() {
    case $1 in *"
"*) return 0 ;; *) return 1 ;; esac
}

# A path as a reader knows it.
short() {
    case $1 in "$HOME"/*) printf '~%s\n' "${1#"$HOME"}" ;; *) printf '%s\n' "$1" ;; esac
}

# Whether the program of an installed folder runs; "(deleted)" is one that was updated since.
running() {
    readlink /proc/[0-9]*/exe 2>/dev/null |
        grep -qxF -e "$1/voldesk" -e "$1/voldesk (deleted)"
}

# Whether a link is the launcher of an installed folder, there or gone.
leads_to() {
    target=$(readlink "$1") || return 1
    [ "$target" = "$2/voldesk" ] ||
        [ "$(cd -P "$(dirname "$target")" 2>/dev/null && pwd)/${target##*/}" = "$2/voldesk" ]
}

# Lines of one kind ("program", "file", "folder", "data") in the list of what an installation made.
listed() { sed -n "s/^$1 //p" "$2"; }
