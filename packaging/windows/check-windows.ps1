<#
.SYNOPSIS
Looks at what only a real Windows can show of Last Call, and prints one line for each: what, pass, fail or n/a, and the evidence.

.DESCRIPTION
Run it as an administrator after installing. It reads and changes nothing. With -Try it also does things that somebody at this computer notices,
and asks before each. What passed can be ticked off in src\site\markdown\windows-status.md. NOT YET RUN on a Windows.
#>
[CmdletBinding()]
param([string] $Report = 'check-windows.txt', [switch] $Try)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$data = Join-Path $env:ProgramData 'LastCall'
$lines = New-Object System.Collections.ArrayList

# A check gives its evidence; it throws where something is wrong, with the word n/a in front where it cannot be looked at here.
function Test-Thing([string] $What, [scriptblock] $Check) {
    try {
        $result = 'pass'
        $evidence = (@(& $Check) -join '; ')
    } catch {
        $result = if ($_.Exception.Message.StartsWith('n/a ')) { 'n/a' } else { 'fail' }
        $evidence = $_.Exception.Message -replace '^n/a ', ''
    }
    $line = '{0,-4}  {1}: {2}' -f $result, $What, ($evidence -replace '\s+', ' ')
    [void] $lines.Add($line)
    Write-Output $line
}

function Confirm-Evidence([bool] $Fine, [string] $Evidence) { if ($Fine) { $Evidence } else { throw $Evidence } }

function Get-Host { Get-CimInstance Win32_Service -Filter "Name = 'LastCallHost'" }

function Invoke-LastCall([string[]] $Arguments) {
    $said = & (Join-Path (Split-Path (Get-Host).PathName.Trim('"')) 'lastcall.exe') @Arguments 2>&1 | Out-String
    if ($LASTEXITCODE -ne 0) { throw "lastcall $Arguments ended with ${LASTEXITCODE}: $said" }
    $said
}

# Rights to write or, where nobody else shall look, to read, of anyone but the system and administrators.
function Get-Intruders([string] $Path, [System.Security.AccessControl.FileSystemRights] $Rights) {
    $trusted = 'S-1-5-18', 'S-1-5-32-544'
    (Get-Acl -LiteralPath $Path).GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier]) |
        Where-Object { $_.AccessControlType -eq 'Allow' -and $trusted -notcontains $_.IdentityReference.Value -and ($_.FileSystemRights -band $Rights) } |
        ForEach-Object { "$($_.IdentityReference) $($_.FileSystemRights)" }
}

function Get-Sessions { @(Get-Process explorer -ErrorAction SilentlyContinue | Select-Object -ExpandProperty SessionId -Unique) }

Test-Thing 'Windows' { $os = Get-CimInstance Win32_OperatingSystem; "$($os.Caption) $($os.Version), PowerShell $($PSVersionTable.PSVersion)" }
Test-Thing 'run as administrator' {
    $me = New-Object System.Security.Principal.WindowsPrincipal ([System.Security.Principal.WindowsIdentity]::GetCurrent())
    Confirm-Evidence $me.IsInRole('Administrators') $me.Identity.Name
}
Test-Thing 'service: delayed start, as the system' {
    $service = Get-Host
    Confirm-Evidence ($service.StartMode -eq 'Auto' -and $service.DelayedAutoStart -and $service.StartName -eq 'LocalSystem') `
        "$($service.StartMode), delayed $($service.DelayedAutoStart), $($service.StartName), $($service.State)"
}
Test-Thing 'service: starts again after a failure' {
    $actions = (Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Services\LastCallHost').FailureActions
    $kinds = @(0..2 | ForEach-Object { [System.BitConverter]::ToInt32($actions, 20 + 8 * $_) })
    Confirm-Evidence (@($kinds | Where-Object { $_ -ne 1 }).Count -eq 0) "kinds of action $kinds (1 is restart)"
}
Test-Thing 'service: one process, in session 0' {
    $processes = @(Get-Process LastCallHost)
    Confirm-Evidence ($processes.Count -eq 1 -and $processes[0].SessionId -eq 0 -and $processes[0].Id -eq (Get-Host).ProcessId) `
        "processes $($processes.Id), sessions $($processes.SessionId)"
}
Test-Thing 'an agent in each session' {
    $agents = @(Get-Process LastCallAgent -ErrorAction SilentlyContinue)
    if ((Get-Sessions).Count -eq 0) { throw 'n/a nobody is signed in with a desktop' }
    $without = @(Get-Sessions | Where-Object { $agents.SessionId -notcontains $_ })
    Confirm-Evidence ($without.Count -eq 0) "sessions $(Get-Sessions), agents in $($agents.SessionId)"
}
Test-Thing 'an agent is small' {
    $agents = @(Get-Process LastCallAgent -ErrorAction SilentlyContinue)
    if ($agents.Count -eq 0) { throw 'n/a there is none' }
    @($agents | ForEach-Object { '{0} MB private' -f [int] ($_.PrivateMemorySize64 / 1048576) })
}
Test-Thing 'pipe of the host: who may open it' {
    $pipe = New-Object System.IO.Pipes.NamedPipeClientStream '.', 'lastcall', 'ReadData, ReadAttributes, ReadPermissions', 'None', 'Identification', 'None'
    try { $pipe.Connect(5000); $pipe.GetAccessControl().GetSecurityDescriptorSddlForm('All') } finally { $pipe.Dispose() }
}
Test-Thing 'folders that only administrators write' {
    $writable = 'CreateFiles, AppendData, Delete, ChangePermissions, TakeOwnership'
    $open = @($data, "$data\hooks", "$data\hooks.d", "$data\lastcall.toml" | Where-Object { Test-Path $_ } | ForEach-Object { Get-Intruders $_ $writable })
    Confirm-Evidence ($open.Count -eq 0) "$data; others: $open"
}
Test-Thing 'journal that only administrators read' {
    if (-not (Test-Path "$data\journal.db")) { throw 'n/a there is none yet' }
    $open = @(Get-Intruders "$data\journal.db" 'ReadData')
    Confirm-Evidence ($open.Count -eq 0) "others: $open"
}
Test-Thing 'nothing unpacked where others may write' {
    $found = @(Get-ChildItem "$env:SystemRoot\Temp", "$env:SystemRoot\SystemTemp" -Recurse -ErrorAction SilentlyContinue |
        Where-Object { $_.Name -match '^(jna\d.*|sqlite-.*)\.dll$' })
    Confirm-Evidence ($found.Count -eq 0) "$($found.Count) libraries"
}
Test-Thing 'event log: the source and its texts' {
    $source = Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\Application\LastCall'
    $events = @(Get-WinEvent -FilterHashtable @{ LogName = 'Application'; ProviderName = 'LastCall' } -MaxEvents 3 -ErrorAction SilentlyContinue)
    "$($source.EventMessageFile)"
    $events | ForEach-Object { "$($_.Id) $($_.Message)" }
}
Test-Thing 'Start menu' {
    $links = @(Get-ChildItem (Join-Path $env:ProgramData 'Microsoft\Windows\Start Menu\Programs\Last Call') -Filter *.lnk | Select-Object -ExpandProperty BaseName)
    Confirm-Evidence ($links -contains 'Last Call' -and $links -contains 'Last Call Console') "$links"
}
Test-Thing 'sessions, as Last Call and as Windows see them' {
    $ours = @(Invoke-LastCall 'sessions', '--json' | ConvertFrom-Json | ForEach-Object { $_ } | Select-Object -ExpandProperty id)
    $missing = @(Get-Sessions | Where-Object { $ours -notcontains "$_" })
    Confirm-Evidence ($missing.Count -eq 0) "Last Call $ours, with a desktop $(Get-Sessions)"
}
Test-Thing 'the computers of remote sessions' {
    $remote = @(Invoke-LastCall 'sessions', '--json' | ConvertFrom-Json | ForEach-Object { $_ } | Where-Object { $_.kind -eq 'rdp' })
    if ($remote.Count -eq 0) { throw 'n/a no session is remote' }
    $remote | ForEach-Object { "$($_.id) from $($_.remote)" }
}
Test-Thing 'doctor' { Invoke-LastCall 'doctor' }
Test-Thing 'hooks' { Invoke-LastCall 'hooks', 'list' }
Test-Thing 'policy' {
    $key = 'HKLM:\SOFTWARE\Policies\LastCall'
    if (-not (Test-Path $key)) { throw 'n/a none is set' }
    $missing = @((Get-Item $key).Property | Where-Object { (Invoke-LastCall 'doctor') -notmatch "setting $([regex]::Escape($_)):" })
    Confirm-Evidence ($missing.Count -eq 0) "set: $((Get-Item $key).Property); not shown by doctor: $missing"
}

# What somebody notices: each is asked for, and nothing is done without a "y".
$attempts = [ordered] @{
    'a message in my session' = { param($me) Invoke-LastCall 'message', 'Last Call says hello', '--session', $me }
    'lock my session' = { param($me) Invoke-LastCall 'lock', $me }
    'open Last Call Console from the Start menu and press Administer this computer: once with a no, once with a yes' = { 'by hand' }
    'save what is open in my programs (hooks)' = { param($me) foreach ($name in 'Microsoft Office', 'LibreOffice') { Invoke-LastCall 'hooks', 'test', $name } }
    'ask my session to sign out in 5 minutes (leave Notepad unsaved and see that it stays; lastcall cancel takes it back)' =
        { param($me) Invoke-LastCall 'request', '--session', $me, '--in', '5m', '--reason', 'A trial' }
}
foreach ($what in $attempts.Keys) {
    Test-Thing $what {
        if (-not $Try) { throw 'n/a only with -Try' }
        if ((Read-Host "Now: $what. Type y to do it") -ne 'y') { throw 'n/a not wanted' }
        & $attempts[$what] ([string] (Get-Process -Id $PID).SessionId)
        if ((Read-Host 'Did it happen as it should? y or n') -ne 'y') { throw 'it did not' }
    }
}

Set-Content -LiteralPath $Report -Value $lines -Encoding UTF8
$failed = @($lines | Where-Object { $_.StartsWith('fail') }).Count
"$($lines.Count) looked at, $failed failed; written to $Report"
exit [int] ($failed -gt 0)
