#!/bin/bash
# register.sh FILE: a shell program that registers with Last Call while it runs. It counts; the count is written to FILE only when Last Call
# asks for it, because somebody is to be signed out, or to close. Needs bash and socat. Copy what is above the last part.
set -u
: "${LASTCALL_AGENT:?there is no Last Call in this session}"
file=$(realpath -m "${1:?usage: register.sh FILE}")
count=0

say() { printf '%s\n' "$1" >&"$to_agent"; }

# Writes a new file beside the old one and puts it in its place when it is certainly on disk.
save() { echo "$count" > "$file.new" && sync "$file.new" && mv "$file.new" "$file"; }

# A file name as JSON has it.
quoted() {
    local text=${1//\\/\\\\}
    printf '"%s"' "${text//\"/\\\"}"
}

register() {
    [[ -z ${to_agent-} ]] || exec {from_agent}<&- {to_agent}>&-
    coproc AGENT { exec socat - "UNIX-CONNECT:$LASTCALL_AGENT" 2> /dev/null; }
    exec {from_agent}<&"${AGENT[0]}" {to_agent}>&"${AGENT[1]}"
    say '{"type":"hello","protocol":1,"role":"PROGRAM"}'
    say '{"type":"register","name":"Counter","pid":'$$'}'
}

# The agent may say nothing for hours: looked at between two pieces of the program's own work, for a second at most.
answer() {
    local line id
    read -r -t 1 -u "$from_agent" line || return
    id=$(sed -n 's/.*"id":\([0-9]*\).*/\1/p' <<< "$line")
    case $line in
        '{"type":"save",'* | '{"type":"close",'*)
            if save; then
                say '{"type":"saved","id":'"$id"',"saved":['"$(quoted "$file")"']}'
                [[ $line != '{"type":"close",'* ]] || exit 0
            else
                say '{"type":"saved","id":'"$id"',"unsaved":['"$(quoted "$file cannot be written")"']}'
            fi
            ;;
    esac
}

# There may be no agent yet, or a new one later: whenever the connection has ended, connect again.
connected() { [[ -n ${AGENT_PID-} ]] && kill -0 "$AGENT_PID" 2> /dev/null; }

# The program itself.
trap '' PIPE
while true; do
    connected || { register 2> /dev/null && sleep 1; }
    answer
    count=$((count + 1))
done
