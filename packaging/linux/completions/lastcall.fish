# Completion of lastcall in fish; the program itself says what may stand where.
function __lastcall_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    for line in (lastcall complete -- $before[2..-1] "$current" 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path "$current"
            return
        end
        printf '%s\n' $line
    end
end
complete -c lastcall -f -a '(__lastcall_complete)'
