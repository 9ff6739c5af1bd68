# Saves, and closes, Word, Excel and PowerPoint through COM. Usage: office.ps1 save|close
# NOT YET TRIED on the real programs.
param([Parameter(Mandatory = $true)] [ValidateSet('save', 'close')] [string] $Step)
. (Join-Path $PSScriptRoot 'lastcall.ps1')

# Each program: its process, its COM name, how it calls its documents, and how to save one under a new name.
$programs = @(
    @{ Name = 'Word'; Process = 'WINWORD'; Com = 'Word.Application'; Documents = { param($app) $app.Documents }
       Extension = { param($document) if ($document.HasVBProject) { '.docm' } else { '.docx' } }
       SaveAs = { param($document, $file) $document.SaveAs2($file, $(if ($file.EndsWith('.docm')) { 13 } else { 12 })) }
       Copies = $false; Quiet = 0 },
    @{ Name = 'Excel'; Process = 'EXCEL'; Com = 'Excel.Application'; Documents = { param($app) $app.Workbooks }
       Extension = { param($document) if ($document.HasVBProject) { '.xlsm' } else { '.xlsx' } }
       SaveAs = { param($document, $file) $document.SaveAs($file, $(if ($file.EndsWith('.xlsm')) { 52 } else { 51 })) }
       Copies = $true; Quiet = $false },
    @{ Name = 'PowerPoint'; Process = 'POWERPNT'; Com = 'PowerPoint.Application'; Documents = { param($app) $app.Presentations }
       Extension = { param($document) if ($document.HasVBProject) { '.pptm' } else { '.pptx' } }
       SaveAs = { param($document, $file) $document.SaveAs($file, $(if ($file.EndsWith('.pptm')) { 25 } else { 24 })) }
       Copies = $true; Quiet = 1 }
)

# PowerPoint says -1 for yes, the others say true.
function Test-Saved($Document) { [int] $Document.Saved -ne 0 }

function Test-ReadOnly($Document) { [int] $Document.ReadOnly -ne 0 }

# Under ~\Last Call; the document takes the new name, or, where the program can write a copy, keeps its own.
function Save-AsNew($Program, $Document) {
    $stem = [System.IO.Path]::GetFileNameWithoutExtension($Document.Name)
    $copies = $Program.Copies -and $Document.Path.Length -gt 0
    $extension = if ($copies) { [System.IO.Path]::GetExtension($Document.Name) } else { & $Program.Extension $Document }
    $file = New-EmptyFile (Get-FolderOfToday) $stem $extension
    try {
        if ($copies) { $Document.SaveCopyAs($file) } else { & $Program.SaveAs $Document $file }
    } catch {
        if (-not (Test-OnDisk $file)) { Remove-Item -LiteralPath $file -ErrorAction SilentlyContinue }
        throw
    }
    if (-not (Test-OnDisk $file)) { throw 'not found on disk after saving' }
    $file
}

function Save-InPlace($Document) {
    $before = $Document.FullName
    $Document.Save()
    if (-not (Test-Saved $Document)) { throw 'still has changes after saving' }
    if ($before -match '^https?:') {
        Add-Kept "$($Document.Name) (sent to where it was opened from, not looked at there)"
    } elseif (Test-OnDisk $before) {
        Add-Saved $before
    } else {
        throw 'not found on disk after saving'
    }
}

function Save-Document($Program, $Document) {
    if (Test-Saved $Document) { return }
    if ($Document.Path.Length -eq 0) {
        Add-Saved (Save-AsNew $Program $Document)
    } elseif (Test-ReadOnly $Document) {
        $original = $Document.FullName
        Add-Copy (Save-AsNew $Program $Document) $original 'is open read-only'
        if ($Step -eq 'close') { $Document.Saved = -1 }  # the copy has it; otherwise closing would ask
    } else {
        Save-InPlace $Document
    }
}

# A program that shows a question, or a cell being edited, refuses every call: that is unsaved work.
function Save-Program($Program, $App) {
    foreach ($document in @(& $Program.Documents $App)) {
        $name = "a document of $($Program.Name)"
        try {
            $name = $document.Name
            Save-Document $Program $document
        } catch {
            Add-Unsaved "${name}: $($_.Exception.Message) ($($Program.Name))"
        }
    }
}

function Close-Program($Program, $App) {
    $changed = @(& $Program.Documents $App | Where-Object { -not (Test-Saved $_) })
    if ($changed.Count -eq 0) {
        $App.Quit()
    } else {
        Add-Unsaved "$($Program.Name) has changes again: save them there"
    }
}

function Invoke-Program($Program, $App) {
    $before = $script:Result.unsaved.Count
    $alerts = $App.DisplayAlerts
    try {
        $App.DisplayAlerts = $Program.Quiet
        Save-Program $Program $App
    } finally {
        $App.DisplayAlerts = $alerts
    }
    if ($Step -eq 'close' -and $script:Result.unsaved.Count -eq $before) { Close-Program $Program $App }
}

# Only one of several instances can be reached by its name.
function Invoke-Running($Program) {
    $running = @(Get-ProgramsHere $Program.Process)
    if ($running.Count -eq 0) { return }
    if ($running.Count -gt 1) { Add-Unsaved "$($Program.Name) runs $($running.Count) times, and only one of them can be asked: save the others there" }
    try {
        Invoke-Program $Program ([Runtime.InteropServices.Marshal]::GetActiveObject($Program.Com))
    } catch {
        Add-Unsaved "$($Program.Name) cannot be asked, it may show a question: $($_.Exception.Message)"
    }
}

Invoke-Step { foreach ($program in $programs) { Invoke-Running $program } }
