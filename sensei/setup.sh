#!/bin/sh
# Makes .venv/ in the project folder and installs what requirements.txt pins.
#
#     sh sensei/setup.sh        what a learner needs
#     sh sensei/setup.sh dev    what `make test` needs as well
#
# PYTHON=/path/to/python3.12 names the Python to use. The Makefile calls this
# before every target, so having nothing to do must take no more than a few
# milliseconds. Plain POSIX sh: it runs in dash, and in macOS's bash 3.2.
set -u

case $0 in */*) CDPATH='' cd -- "${0%/*}/.." ;; *) CDPATH='' cd .. ;; esac || exit 1
root=$(pwd -P)
level=${1:-learner}
asked=${PYTHON:-}
wanted=$(cat pyproject.toml requirements.txt | cksum)

log=.koans/setup.log
pipe=.koans/setup.pipe
marker=.venv/koans-made # laid down first: this .venv is ours, however half-made
stamp=.venv/koans-ready # laid down last: it is whole, and these are its details

exec 8>&2 # for messages, also from where stderr is redirected
say() { printf '%s\n' "$@" >&8; }
stop() { say "$@"; exit 1; }

# --- What is there? ----------------------------------------------------------

# Runs the Python $1 and prints three things: its version; 1 or 0 for "supported"
# and again for "has venv"; the path to make a .venv from. That is the underlying
# Python if $1 is in a .venv itself, under a name with the version in it: when the
# system moves on to another version, the link breaks instead of misleading.
# Even Python 2 must be able to run this.
probe() {
    "$1" -c '
import os, sys
major, minor, micro = sys.version_info[:3]
base = getattr(sys, "_base_executable", None) or sys.executable
named = os.path.join(os.path.dirname(base), "python%d.%d" % (major, minor))
if os.path.realpath(named) == os.path.realpath(base):
    base = named
try:
    import ensurepip, venv
    whole = 1
except ImportError:
    whole = 0
print("%d.%d.%d %d%d %s" % (major, minor, micro, (3, 11) <= (major, minor) <= (3, 13), whole, base))
' 2>/dev/null </dev/null
}

# Sets $state: ready, update, new (there is no .venv) or again; and says $why.
look() {
    why=''
    if [ -f "$stamp" ]; then
        { IFS= read -r sum; IFS= read -r place; IFS= read -r has; IFS= read -r had; IFS= read -r from; } <"$stamp"
        other=$had
        if [ "${asked:-$from}" != "$from" ]; then
            other=$(probe "$asked")
            other=${other%% *}
        fi
        if [ ! -x .venv/bin/python ]; then
            state=again why="The Python $had that .venv was made with is no longer there."
        elif [ "$place" != "$root" ]; then
            state=again why="This folder was moved or copied, and its .venv works only in the old place."
        elif [ "$other" != "$had" ]; then
            state=again why=".venv has Python $had, and PYTHON asks for ${other:-another}."
        elif [ "$sum" != "$wanted" ]; then
            state=update why="The pinned versions have changed."
        elif [ "$level" = dev ] && [ "$has" != dev ]; then
            state=update why="The tests need a few more packages."
        else
            state=ready
        fi
        [ "$has" != dev ] || level=dev # what was there stays there
    elif [ -f "$marker" ]; then
        state=again why="The last set-up did not finish."
    elif [ -f .venv/pyvenv.cfg ]; then
        state=again why="The .venv here was made by another tool; it is replaced."
    elif [ -L .venv ] || { [ -e .venv ] && ! rmdir .venv 2>/dev/null; }; then
        stop "$root/.venv is in the way: it is not a virtual environment." "Move it elsewhere, then run make again."
    else
        state=new
    fi
}

look
[ "$state" != ready ] || exit 0

# --- Running things, and being interrupted -----------------------------------

child='' reader='' locked=''

# Runs a command in a process group of its own, so that it can be ended together
# with all that it started. `wait`, unlike a command in the foreground, lets the
# traps act at once.
run() {
    "$python" -c 'import os, sys; os.setpgid(0, 0); os.execv(sys.argv[1], sys.argv[1:])' "$@" </dev/null &
    child=$!
    wait "$child" 2>/dev/null
    status=$?
    child=''
    return "$status"
}

# Sweeps up after a set-up that failed or ended early. A .venv that was being
# updated, and got no further than the downloads, still has its stamp and stays.
tidy() {
    rm -f "$pipe"
    if [ -f "$stamp" ]; then
        rm -rf .venv/koans-tmp
    elif [ -f "$marker" ]; then
        rm -rf .venv 2>/dev/null
    fi
}

interrupted() {
    trap '' HUP INT TERM
    if [ -n "$child" ]; then
        kill -TERM "-$child" 2>/dev/null || kill -TERM "$child" 2>/dev/null
        wait "$child" 2>/dev/null
    fi
    [ -z "$reader" ] || kill -TERM "$reader" 2>/dev/null
    [ -z "$locked" ] || tidy
    say "" "The set-up was interrupted. Run make again to start it again."
    exit "$1"
}
trap 'interrupted 129' HUP
trap 'interrupted 130' INT
trap 'interrupted 143' TERM

# --- Which Python? -----------------------------------------------------------

# Sets $python and $version, or explains why there is none.
choose() {
    version='' bare='' seen=''
    if [ -n "$asked" ]; then
        set -- "$asked"
    else
        set -- .venv/bin/python python3 python3.13 python3.12 python3.11
    fi
    for name; do
        path=$(command -v "$name") || continue
        # A pyenv shim may be there and yet only print an error.
        found=$(probe "$name") || found="- 00 -"
        version=${found%% *} found=${found#* }
        case $found in
            11*) python=${found#* }; return ;;
            10*) bare=${bare:-$version} ;;
        esac
        [ "$version" != - ] || version="does not run"
        [ "$name" = .venv/bin/python ] || seen="$seen
    $name: $version ($path)"
    done

    if [ -n "$bare" ]; then
        say "Python $bare is here, but without its venv module, which the set-up needs."
        ! command -v apt-get >/dev/null ||
            stop "Install it with: apt install python${bare%.*}-venv (as root), then run make again."
        stop "Install its venv and ensurepip modules, or name another Python: make koans PYTHON=/path/to/python3.12"
    fi
    if [ -n "$asked" ]; then
        stop "TensorFlow Koans needs Python 3.11, 3.12 or 3.13. PYTHON=$asked: ${version:-not there}." \
            "Name another one: make koans PYTHON=/path/to/python3.12"
    fi
    stop "TensorFlow Koans needs Python 3.11, 3.12 or 3.13. Found:${seen:- no python3.}" \
        "Install one of these versions; if it is not on the PATH, name it: make koans PYTHON=/path/to/python3.12"
}

choose

# --- One at a time -----------------------------------------------------------

if ! { mkdir -p .koans && true >>"$log"; } 2>/dev/null; then
    stop "Cannot write to $root: the disk is full, or the folder is read-only." \
        "Mend that, then run make again."
fi

# The operating system's own kind of lock: it ends with the last process that has
# descriptor 9 open (this one, pip), however they end, so it is never stale.
# Where the file system has no such locks, we go without.
exec 9>.koans/setup.lock
lock='import errno, fcntl, sys
try:
    fcntl.flock(9, fcntl.LOCK_EX | (fcntl.LOCK_NB if "now" in sys.argv else 0))
except OSError as error:
    sys.exit(error.errno in (errno.EAGAIN, errno.EACCES))'
if ! run "$python" -c "$lock" now; then
    say "Another set-up of this folder is running; waiting for it to end."
    run "$python" -c "$lock"
fi
locked=yes
look # the other one may have done it all
[ "$state" != ready ] || exit 0

# --- Setting up --------------------------------------------------------------

{ date; uname -sm; printf '%s %s\n' "$python" "$version"; } >"$log" 2>/dev/null

if [ "$state" = update ]; then
    say "$why Updating .venv."
else
    case $(uname -sm) in
        "Linux x86_64") size=340 ;;
        "Darwin arm64") size=290 ;;
        *) size=350 ;;
    esac
    [ -z "$why" ] || say "$why"
    rm -rf .venv
    # Better now than after the download. What is free stands before the
    # percentage, however many blanks the other columns hold.
    free=$(df -Pk . | awk 'NR > 1 { for (i = 2; i <= NF; i++) if ($i ~ /^[0-9]+%$/) { print $(i - 1); exit } }')
    if [ "${free:-9999999}" -lt 2500000 ]; then
        stop "The set-up needs about 2.5 GB on this disk, and $((free / 1000)) MB are free." \
            "Free some space, then run make again."
    fi
    say "Setting up .venv with Python $version: about $size MB to download, once. This usually takes one to three minutes."
    if ! { mkdir .venv && true >"$marker" && run "$python" -m venv .venv; } >>"$log" 2>&1; then
        words=$(tail -n 1 "$log")
        tidy
        stop "Python could not make a virtual environment in .venv: ${words:-is the disk full?}" \
            "Mend that, then run make again. Details: $log"
    fi
fi

# pip's downloads lie here while it works: /tmp may be small, and what a killed
# set-up leaves behind goes with .venv.
mkdir -p .venv/koans-tmp
export TMPDIR="$root/.venv/koans-tmp"

# Reads pip's output. All of it goes to the log; the few lines that tell how far
# it is go to the screen. The exit status is the likely cause of a failure.
follow() {
    cause=0
    while IFS= read -r line; do
        kill -0 $$ 2>/dev/null || exit # the set-up is dead: pip ends when it next prints
        printf '%s\n' "$line" >>"$log"
        case $line in
            *Downloading\ *\ MB\))
                file=${line##*Downloading } size=${line##*\(}
                file=${file##*/}
                [ "${size%%.*}" -lt 10 ] || say "  downloading ${file%%-*} ($size"
                ;;
            "Installing collected packages:"*)
                rm -f "$stamp" # a .venv that is being updated is not whole from here on
                say "  installing"
                ;;
            *"No space left on device"* | *"Disk quota exceeded"*) cause=3 ;;
            *"Retrying (Retry(total=4"*)
                cause=4
                say "  no answer from the package index; pip is trying again"
                ;;
            *"onnection broken"* | *"timed out"* | *"ConnectionError"* | *"Max retries exceeded"*)
                [ $cause = 3 ] || cause=4
                ;;
            "ERROR: No matching distribution"*) [ $cause != 0 ] || cause=5 ;;
        esac
    done 2>/dev/null
    exit $cause
}

what=.
[ "$level" != dev ] || what='.[dev]'
rm -f "$pipe"
mkfifo "$pipe"
follow <"$pipe" &
reader=$!
run "$root/.venv/bin/python" -u -m pip --disable-pip-version-check --no-input \
    install --progress-bar off -c requirements.txt -e "$what" >"$pipe" 2>&1
failed=$?
wait "$reader"
cause=$?
reader=''

if [ "$failed" != 0 ]; then
    words=$(sed -n 's/^ERROR: //p' "$log" | tail -n 1)
    tidy
    case $cause in
        3) stop "The disk is full; the set-up needs about 2.5 GB." "Free some space, then run make again." ;;
        4) stop "The download failed: the package index cannot be reached, or the connection broke off." \
            "Check the network (and pip's proxy settings), then run make again. Details: $log" ;;
        5) stop "A package has no build for this computer ($(uname -sm), Python $version): $words" \
            "TensorFlow runs on Linux, and on Macs with Apple silicon. Details: $log" ;;
        *) stop "pip could not install the packages: ${words:-it ended with status $failed.}" \
            "Mend that, then run make again. Details: $log" ;;
    esac
fi

say "  checking that TensorFlow starts"
if ! run "$root/.venv/bin/python" -c 'import tensorflow' >>"$log" 2>&1; then
    rm -f "$stamp"
    tidy
    [ "$status" != 132 ] || stop "TensorFlow does not run on this computer: its processor lacks the AVX instructions." \
        "Use another computer. Details: $log"
    stop "TensorFlow is installed, but does not start: $(tail -n 1 "$log")" "Mend that, then run make again. Details: $log"
fi

# Renamed into place, so that it is there whole or not at all.
rm -rf .venv/koans-tmp "$pipe"
if ! { printf '%s\n' "$wanted" "$root" "$level" "$version" "$asked" >"$stamp.new" && mv "$stamp.new" "$stamp"; }; then
    stop "Cannot write to .venv: the disk is full. Free some space, then run make again."
fi
say "Done: .venv is ready."
