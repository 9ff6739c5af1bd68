# Tells what Notepad++ keeps in its session snapshot, which it opens again at its next start. Usage: notepadplusplus.ps1 save
# NOT YET TRIED on the real program.
param([Parameter(Mandatory = $true)] [ValidateSet('save')] [string] $Step)
. (Join-Path $PSScriptRoot 'lastcall.ps1')

$folder = Join-Path $env:APPDATA 'Notepad++'

# Milliseconds between two snapshots, 0 where they are turned off.
function Get-SnapshotInterval {
    $file = Join-Path $folder 'config.xml'
    if (-not (Test-Path -LiteralPath $file)) { return 7000 }
    $backup = ([xml] (Get-Content -LiteralPath $file -Raw -Encoding UTF8)).SelectSingleNode("//GUIConfig[@name='Backup']")
    if ($null -eq $backup -or $backup.GetAttribute('isSnapshotMode') -eq '') { return 7000 }
    if ($backup.GetAttribute('isSnapshotMode') -ne 'yes') { return 0 }
    $interval = 0
    if ([int]::TryParse($backup.GetAttribute('snapshotBackupTiming'), [ref] $interval)) { $interval } else { 7000 }
}

# Every document with changes has a file beside the session that holds them.
function Add-Snapshots {
    $file = Join-Path $folder 'session.xml'
    if (-not (Test-Path -LiteralPath $file)) { return }  # kept elsewhere: then the titles alone tell
    $session = [xml] (Get-Content -LiteralPath $file -Raw -Encoding UTF8)
    foreach ($document in @($session.SelectNodes('//File[@backupFilePath]'))) {
        $copy = $document.GetAttribute('backupFilePath')
        $name = [System.IO.Path]::GetFileName($document.GetAttribute('filename'))
        if ($copy.Length -eq 0) { continue }
        if (Test-OnDisk $copy) { Add-Kept $name } else { Add-Unsaved "${name}: its snapshot is not found, save it in Notepad++" }
    }
}

Invoke-Step {
    $running = @(Get-ProgramsHere 'notepad++')
    if ($running.Count -eq 0) { return }
    $interval = Get-SnapshotInterval
    $changed = @($running | Where-Object { $_.MainWindowTitle.StartsWith('*') })
    if ($interval -eq 0 -or $running.Count -gt 1) {
        foreach ($window in $changed) { Add-Unsaved "$($window.MainWindowTitle): this Notepad++ keeps no snapshot, save it there" }
    } else {
        Start-Sleep -Milliseconds ([Math]::Min($interval + 1000, 15000))
        Add-Snapshots
        if ($changed.Count -gt 0 -and $script:Result.kept.Count -eq 0) { Add-Unsaved 'Notepad++ has changes and no snapshot of them: save them there' }
    }
}
