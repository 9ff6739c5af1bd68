# Has each LibreOffice of this session save, or close, with the Python that comes with it. Usage: libreoffice.ps1 save|close
# NOT YET TRIED on the real program.
param([Parameter(Mandatory = $true)] [ValidateSet('save', 'close')] [string] $Step)
. (Join-Path $PSScriptRoot 'lastcall.ps1')

function Invoke-Office([string] $Folder) {
    $python = Join-Path $Folder 'python.exe'
    if (-not (Test-Path -LiteralPath $python)) {
        Add-Unsaved "LibreOffice in $Folder has no Python of its own: save its documents there"
        return
    }
    $said = @(& $python (Join-Path $PSScriptRoot 'libreoffice_here.py') $Step)
    if ($said.Count -eq 0) { throw 'its Python said nothing' }
    $answer = ConvertFrom-Json $said[-1]
    foreach ($file in $answer.saved) { Add-Saved $file }
    foreach ($name in $answer.kept) { Add-Kept $name }
    foreach ($sentence in $answer.unsaved) { Add-Unsaved $sentence }
}

Invoke-Step {
    $running = @(Get-ProgramsHere 'soffice.bin')
    foreach ($folder in @($running | ForEach-Object { Split-Path $_.Path } | Sort-Object -Unique)) { Invoke-Office $folder }
}
