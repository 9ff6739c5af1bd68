# Saves, and closes, Word, Excel and PowerPoint through COM. Usage: office.ps1 save|close
# NOT YET TRIED on the real programs.
param([Parameter(Mandatory = $true)] [ValidateSet('save', 'close')] [string] $Step)
. (Join-Path $PSScriptRoot 'lastcall.ps1')

# Writes a copy without the document noticing, as Word itself has no command for it.
function Write-WordCopy($Document, [string] $File) {
    ([System.Runtime.InteropServices.ComTypes.IPersistFile] $Document).Save($File, $false)
}

# Each program: its process, its COM name, how it calls its documents, how it saves one under a new name, and how it writes a copy of one.
$programs = @(
    @{ Name = 'Word'; Process = 'WINWORD'; Com = 'Word.Application'; Documents = { param($app) $app.Documents }
       Extension = { param($document) if ($document.HasVBProject) { '.docm' } else { '.docx' } }
       SaveAs = { param($document, $file) $document.SaveAs2($file, $(if ($file.EndsWith('.docm')) { 13 } else { 12 })) }
       Copy = { param($document, $file) Write-WordCopy $document $file }
       Fits = { param($document) $true }; Quiet = 0 },
    @{ Name = 'Excel'; Process = 'EXCEL'; Com = 'Excel.Application'; Documents = { param($app) $app.Workbooks }
       Extension = { param($document) if ($document.HasVBProject) { '.xlsm' } else { '.xlsx' } }
       SaveAs = { param($document, $file) $document.SaveAs($file, $(if ($file.EndsWith('.xlsm')) { 52 } else { 51 })) }
       Copy = { param($document, $file) $document.SaveCopyAs($file) }
       Fits = { param($document) $document.Sheets.Count -eq 1 -or [System.IO.Path]::GetExtension($document.Name) -notin '.csv', '.txt', '.prn' }
       Quiet = $false },
    @{ Name = 'PowerPoint'; Process = 'POWERPNT'; Com = 'PowerPoint.Application'; Documents = { param($app) $app.Presentations }
       Extension = { param($document) if ($document.HasVBProject) { '.pptm' } else { '.pptx' } }
       SaveAs = { param($document, $file) $document.SaveAs($file, $(if ($file.EndsWith('.pptm')) { 25 } else { 24 })) }
       Copy = { param($document, $file) $document.SaveCopyAs($file) }
       Fits = { param($document) $true }; Quiet = 1 }
)

# PowerPoint says -1 for yes, the others say true.
function Test-Saved($Document) { [int] $Document.Saved -ne 0 }

function Test-ReadOnly($Document) { [int] $Document.ReadOnly -ne 0 }

# Under ~\Last Call. A document without a file takes the new one; one that has a file keeps it, and only a copy is written.
function Save-AsNew($Program, $Document) {
    $copies = $Document.Path.Length -gt 0
    $stem = if ($copies) { [System.IO.Path]::GetFileNameWithoutExtension($Document.Name) } else { $Document.Name }
    $extension = if ($copies) { [System.IO.Path]::GetExtension($Document.Name) } else { & $Program.Extension $Document }
    $file = New-EmptyFile (Get-FolderOfToday) $stem $extension
    try {
        if ($copies) { [void] (& $Program.Copy $Document $file) } else { [void] (& $Program.SaveAs $Document $file) }
    } catch {
        if (-not (Test-OnDisk $file)) { Remove-Item -LiteralPath $file -ErrorAction SilentlyContinue }
        throw
    }
    if (-not (Test-OnDisk $file)) { throw 'not found on disk after saving' }
    $file
}

function Save-Copy($Program, $Document, [string] $Why) {
    $original = $Document.FullName
    $copy = Save-AsNew $Program $Document
    Set-LatestCopy $original $copy
    Add-Copy $copy $original $Why
    if ($Step -eq 'close') { $Document.Saved = -1 }  # the copy has it; otherwise closing would ask
}

# When the file was last written, and nothing where that cannot be looked at.
function Get-Written([string] $File) {
    if (Test-Path -LiteralPath $File -PathType Leaf) { (Get-Item -LiteralPath $File).LastWriteTimeUtc.Ticks } else { 0 }
}

function Save-InPlace($Document) {
    $file = $Document.FullName
    $isElsewhere = $file -match '^https?:'
    $before = if ($isElsewhere) { 0 } else { Get-Written $file }
    $Document.Save()
    if (-not (Test-Saved $Document)) { throw 'still has changes after saving' }
    if ($isElsewhere) {
        Add-Kept "$($Document.Name) (sent to where it was opened from, not looked at there)"
    } elseif ((Test-OnDisk $file) -and (Get-Written $file) -ne $before) {
        Add-Saved $file
    } else {
        throw 'its file has not changed on disk after saving'
    }
}

function Save-Document($Program, $Document) {
    if (Test-Saved $Document) { return }
    if ($Document.Path.Length -eq 0) {
        Add-Saved (Save-AsNew $Program $Document)
    } elseif (Test-ReadOnly $Document) {
        Save-Copy $Program $Document 'is open read-only'
    } elseif (-not (& $Program.Fits $Document)) {
        throw 'has several sheets, of which a file of its kind can hold only one'
    } else {
        Save-InPlace $Document
    }
}

# What is in protected view has no changes, and is not among the documents.
function Save-Program($Program, $App) {
    foreach ($document in @(Invoke-Patiently { & $Program.Documents $App })) {
        $name = "a document of $($Program.Name)"
        try {
            $name = Invoke-Patiently { $document.Name }
            Invoke-Patiently { Save-Document $Program $document }
        } catch {
            Add-Unsaved "${name}: $($_.Exception.Message) ($($Program.Name))"
        }
    }
}

# Without an answer to "save changes?": should somebody have typed since, the program asks, and stays.
function Close-Program($Program, $App) {
    $changed = @(Invoke-Patiently { & $Program.Documents $App } | Where-Object { -not (Test-Saved $_) })
    if ($changed.Count -eq 0) {
        Invoke-Patiently { $App.Quit() }
    } else {
        Add-Unsaved "$($Program.Name) has changes again: save them there"
    }
}

function Invoke-Program($Program, $App) {
    $before = $script:Result.unsaved.Count
    $alerts = Invoke-Patiently { $App.DisplayAlerts }
    try {
        Invoke-Patiently { $App.DisplayAlerts = $Program.Quiet }
        Save-Program $Program $App
    } finally {
        Invoke-Patiently { $App.DisplayAlerts = $alerts }
    }
    if ($Step -eq 'close' -and $script:Result.unsaved.Count -eq $before) { Close-Program $Program $App }
}

# Only one of several instances can be reached by its name. Those without a window are the work of other programs, and not the user's.
function Invoke-Running($Program) {
    $running = @(Get-ProgramsHere $Program.Process)
    $seen = @($running | Where-Object { $_.MainWindowHandle -ne 0 })
    if ($running.Count -eq 0) { return }
    if ($seen.Count -gt 1) { Add-Unsaved "$($Program.Name) runs $($seen.Count) times, and only one of them can be asked: save the others there" }
    try {
        $app = Invoke-Patiently { [Runtime.InteropServices.Marshal]::GetActiveObject($Program.Com) }
    } catch {
        # It tells its name to others only once another program has come to the front.
        if ($seen.Count -gt 0) { Add-Unsaved "$($Program.Name) cannot be reached: $($_.Exception.Message)" }
        return
    }
    try {
        Invoke-Program $Program $app
    } catch {
        Add-Unsaved "$($Program.Name) cannot be asked: $($_.Exception.Message)"
    }
}

Invoke-Step { foreach ($program in $programs) { Invoke-Running $program } }
