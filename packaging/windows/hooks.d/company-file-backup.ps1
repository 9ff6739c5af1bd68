# Copies a company file once nobody has it open, and compares the copy. Usage: company-file-backup.ps1 save|close FILE FOLDER
# The save step does nothing: a file in use cannot be copied whole. NOT YET TRIED on the real program.
param(
    [Parameter(Mandatory = $true)] [ValidateSet('save', 'close')] [string] $Step,
    [Parameter(Mandatory = $true)] [string] $File,
    [Parameter(Mandatory = $true)] [string] $Folder
)
. (Join-Path $PSScriptRoot 'lastcall.ps1')

$secondsToWait = 90

# Waits until nobody holds the file, and holds it then, so that nothing writes to it meanwhile.
function Open-Alone([string] $Path) {
    $deadline = (Get-Date).AddSeconds($secondsToWait)
    while ($true) {
        try {
            return [System.IO.File]::Open($Path, [System.IO.FileMode]::Open, [System.IO.FileAccess]::Read, [System.IO.FileShare]::Read)
        } catch [System.IO.IOException] {
            if ((Get-Date) -gt $deadline) { throw }
            Start-Sleep -Milliseconds 500
        }
    }
}

function Copy-Verified([System.IO.Stream] $Source) {
    $stem = [System.IO.Path]::GetFileNameWithoutExtension($File) + (Get-Date -Format ' yyyy-MM-dd HHmm')
    $copy = New-EmptyFile $Folder $stem ([System.IO.Path]::GetExtension($File))
    $target = [System.IO.File]::OpenWrite($copy)
    try { $Source.CopyTo($target); $target.Flush($true) } finally { $target.Dispose() }
    $Source.Position = 0
    if ((Get-FileHash -InputStream $Source).Hash -ne (Get-FileHash -LiteralPath $copy).Hash) { throw "$copy differs from $File" }
    $copy
}

Invoke-Step {
    if ($Step -eq 'save') { return }
    try {
        $source = Open-Alone $File
    } catch {
        Add-Unsaved "${File}: still open, so there is no backup of it"
        return
    }
    try { Add-Saved (Copy-Verified $source) } finally { $source.Dispose() }
}
