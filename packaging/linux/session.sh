# Where the programs of this session can register with Last Call. Read by login shells and by X sessions.
if [ -n "${XDG_RUNTIME_DIR-}" ] && [ -n "${XDG_SESSION_ID-}" ]; then
    LASTCALL_AGENT=$XDG_RUNTIME_DIR/lastcall/agent-$XDG_SESSION_ID.sock
    export LASTCALL_AGENT
fi
