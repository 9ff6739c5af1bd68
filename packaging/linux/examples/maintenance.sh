#!/bin/sh
# Maintenance with nobody signed in: maintenance.sh IN REASON COMMAND...
#   maintenance.sh 15m "Update at six" apt-get -y full-upgrade
# Keeps new sign-ins out, asks everybody to sign out in that time, waits for them, runs the command, and lets people in again, whatever
# happens. Ends with 3 if a session stays since something in it is not saved, with 4 if it takes longer than two hours; the command was
# not run then. As root.
set -eu
[ $# -ge 3 ] || { sed -n '2,6s/^# *//p' "$0" >&2; exit 2; }
in=$1 reason=$2
shift 2

lastcall keep-out --for 4h --reason "$reason"
trap 'lastcall keep-out --lift' EXIT
trap 'exit 130' INT TERM

id=$(lastcall --json request --all --in "$in" --reason "$reason" --yes | sed -n 's/^{"id":"\(r[0-9]*\)".*/\1/p')
code=0
lastcall wait "$id" --timeout 2h || code=$?
case $code in
    0) "$@" ;;
    4) lastcall cancel "$id"; exit 4 ;;
    *) exit "$code" ;;
esac
