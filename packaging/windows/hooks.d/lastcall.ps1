# What the hooks for Windows share: their result, and new files for work that has none. For Windows PowerShell 5.1.
# NOT YET TRIED on the real programs, nor on a real Windows.
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$script:Result = @{
    saved   = New-Object System.Collections.ArrayList
    kept    = New-Object System.Collections.ArrayList
    unsaved = New-Object System.Collections.ArrayList
}

function Add-Saved([string] $File) { [void] $script:Result.saved.Add($File) }
function Add-Kept([string] $Name) { [void] $script:Result.kept.Add($Name) }
function Add-Unsaved([string] $Sentence) { [void] $script:Result.unsaved.Add($Sentence) }

# The original still lacks the edits, so the copy is told as a copy.
function Add-Copy([string] $Copy, [string] $Original, [string] $Why) { Add-Saved "$Copy (a copy: $Original $Why)" }

# Prints the result as the last line and ends with the code that the hook contract asks for. Bytes, since the console's own encoding is another.
function Exit-WithResult {
    $answer = @{
        saved   = @($script:Result.saved | Select-Object -Unique)
        kept    = @($script:Result.kept | Select-Object -Unique)
        unsaved = @($script:Result.unsaved | Select-Object -Unique)
    }
    $line = (New-Object System.Text.UTF8Encoding $false).GetBytes((ConvertTo-Json -InputObject $answer -Compress) + "`n")
    $out = [Console]::OpenStandardOutput()
    $out.Write($line, 0, $line.Length)
    $out.Flush()
    exit [int] ($script:Result.unsaved.Count -gt 0)
}

# Runs a step; whatever goes wrong reaches the user as one sentence.
function Invoke-Step([scriptblock] $Work) {
    try {
        & $Work
    } catch {
        Add-Unsaved "The hook failed: $($_.Exception.Message)"
    }
    Exit-WithResult
}

# The processes of these names in this very session.
function Get-ProgramsHere([string[]] $Names) {
    $session = (Get-Process -Id $PID).SessionId
    @(Get-Process -Name $Names -ErrorAction SilentlyContinue | Where-Object { $_.SessionId -eq $session })
}

# The folder for work without a file.
function Get-FolderOfToday {
    $path = Join-Path (Join-Path $env:USERPROFILE 'Last Call') (Get-Date -Format 'yyyy-MM-dd')
    [void] [System.IO.Directory]::CreateDirectory($path)
    $path
}

# Makes an empty file that did not exist before: "name", else "name 2", "name 3" and so on.
function New-EmptyFile([string] $Folder, [string] $Title, [string] $Extension) {
    $invalid = '[{0}]+' -f [regex]::Escape(-join [System.IO.Path]::GetInvalidFileNameChars())
    $stem = ($Title -replace $invalid, ' ').Trim(' ', '.')
    if ($stem.Length -eq 0) { $stem = 'Untitled' }
    if ($stem -match '^(CON|PRN|AUX|NUL|COM\d|LPT\d)(\.|$)') { $stem = "_$stem" }  # these are devices, whatever folder they are in
    if ($stem.Length -gt 100) { $stem = $stem.Substring(0, 100) }
    foreach ($number in 1..9999) {
        $suffix = if ($number -eq 1) { '' } else { " $number" }
        $path = Join-Path $Folder ($stem + $suffix + $Extension)
        try {
            [System.IO.File]::Open($path, [System.IO.FileMode]::CreateNew).Dispose()
            return $path
        } catch [System.IO.IOException] {
            if (-not (Test-Path -LiteralPath $path)) { throw }
        }
    }
    throw "no free name for $stem in $Folder"
}

# Whether a file with something in it is there.
function Test-OnDisk([string] $Path) {
    (Test-Path -LiteralPath $Path -PathType Leaf) -and (Get-Item -LiteralPath $Path).Length -gt 0
}

# A program that is busy, or shows a question, refuses the calls of others; most are only busy for a moment.
$script:busy = @(-2147418111, -2147417846, -2146777998)  # RPC_E_CALL_REJECTED, RPC_E_SERVERCALL_RETRYLATER, VBA_E_IGNORE
$script:patience = (Get-Date).AddSeconds(20)

function Test-Busy([System.Exception] $Failure) {
    for ($cause = $Failure; $null -ne $cause; $cause = $cause.InnerException) {
        if ($script:busy -contains $cause.HResult) { return $true }
    }
    $false
}

# Tries again until the program answers, but all tries of one run together no longer than our patience.
function Invoke-Patiently([scriptblock] $Work) {
    while ($true) {
        try {
            return & $Work
        } catch {
            if (-not (Test-Busy $_.Exception)) { throw }
            if ((Get-Date) -gt $script:patience) { throw 'it shows a question, or something is being typed that it has not taken yet' }
            Start-Sleep -Milliseconds 250
        }
    }
}

# The next copy of the same document takes the place of the last one, if nobody has touched that since.
function Set-LatestCopy([string] $Original, [string] $Copy) {
    $file = Join-Path $env:LOCALAPPDATA 'LastCall\copies.xml'
    $known = if (Test-Path -LiteralPath $file) { Import-Clixml -LiteralPath $file } else { @{} }
    $last = $known[$Original]
    if ($null -ne $last -and (Test-OnDisk $last.File) -and (Get-Item -LiteralPath $last.File).LastWriteTimeUtc -eq $last.Written) {
        Remove-Item -LiteralPath $last.File
    }
    $known[$Original] = @{ File = $Copy; Written = (Get-Item -LiteralPath $Copy).LastWriteTimeUtc }
    [void] (New-Item -ItemType Directory -Force (Split-Path $file))
    Export-Clixml -LiteralPath $file -InputObject $known
}

# Asks the windows of these processes to close, as a click on their X does; returns those still running after the time.
function Close-Politely([System.Diagnostics.Process[]] $Programs, [int] $Seconds) {
    foreach ($program in $Programs) { [void] $program.CloseMainWindow() }
    $deadline = (Get-Date).AddSeconds($Seconds)
    foreach ($program in $Programs) {
        $left = [int] [Math]::Max(0, ($deadline - (Get-Date)).TotalMilliseconds)
        [void] $program.WaitForExit($left)
    }
    @($Programs | Where-Object { -not $_.HasExited })
}
