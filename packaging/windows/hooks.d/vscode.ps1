# Tells what Visual Studio Code and its kin keep in their backups (hot exit), which they open again at their next start. Usage: vscode.ps1 save
# NOT YET TRIED on the real program.
param([Parameter(Mandatory = $true)] [ValidateSet('save')] [string] $Step)
. (Join-Path $PSScriptRoot 'lastcall.ps1')

$folders = @{ 'Code' = 'Code'; 'Code - Insiders' = 'Code - Insiders'; 'VSCodium' = 'VSCodium' }
$secondsToWrite = 3  # a change is backed up one second after it, and at the latest two
$dirty = [string] [char] 0x25CF

# Where this one keeps its things: where its command line says, beside a portable one, else in the user's profile.
function Get-SettingsFolder($Program, [string] $CommandLine) {
    if ($CommandLine -match '--user-data-dir[= ]("([^"]+)"|(\S+))') { return "$($Matches[2])$($Matches[3])" }
    $portable = Join-Path (Split-Path $Program.Path) 'data\user-data'
    if (Test-Path -LiteralPath $portable) { $portable } else { Join-Path $env:APPDATA $folders[$Program.ProcessName] }
}

# The last word of the settings, which are JSON with comments.
function Test-HotExitIsOff([string] $Folder) {
    $settings = Join-Path $Folder 'User\settings.json'
    if (-not (Test-Path -LiteralPath $settings)) { return $false }
    $said = [regex]::Matches([string] (Get-Content -LiteralPath $settings -Raw -Encoding UTF8), '(?m)^\s*"files\.hotExit"\s*:\s*"(\w+)"')
    $said.Count -gt 0 -and $said[$said.Count - 1].Groups[1].Value -eq 'off'
}

# Backups\WORKSPACE\KIND\, where KIND is the scheme of the documents' addresses.
function Get-Backups([string] $Folder) {
    foreach ($kind in 'file', 'untitled', 'vscode-remote') {
        @(Get-ChildItem -Path (Join-Path $Folder "Backups\*\$kind\*") -File -ErrorAction SilentlyContinue)
    }
}

# The first line of a backup is the address of its document, and something in braces.
function Get-DocumentName($Backup) {
    $first = [string] (Get-Content -LiteralPath $Backup.FullName -TotalCount 1 -Encoding UTF8)
    $address = ($first -split ' \{')[0]
    $name = [System.Uri]::UnescapeDataString(($address -split '[/:]')[-1]).Trim()
    if ($name.Length -eq 0) { 'a document without a name' } else { $name }
}

function Add-Program($Program, [string] $CommandLine) {
    $folder = Get-SettingsFolder $Program $CommandLine
    $backups = @(Get-Backups $folder)
    $off = Test-HotExitIsOff $folder
    foreach ($backup in $backups) {
        $name = Get-DocumentName $backup
        if ($off -or -not (Test-OnDisk $backup.FullName)) { Add-Unsaved "${name}: Visual Studio Code does not keep it, save it there" } else { Add-Kept $name }
    }
    if ($backups.Count -eq 0 -and $Program.MainWindowTitle.Contains($dirty)) { Add-Unsaved 'Visual Studio Code has changes and no backup of them: save them there' }
}

Invoke-Step {
    $running = @(Get-ProgramsHere @($folders.Keys))
    if ($running.Count -eq 0) { return }
    Start-Sleep -Seconds $secondsToWrite
    foreach ($program in $running) {
        $line = [string] (Get-CimInstance Win32_Process -Filter "ProcessId = $($program.Id)").CommandLine
        if ($line -notmatch '--type=') { Add-Program $program $line }  # the others are parts of these
    }
}
