# Closes QuickBooks as a click on its X does, which lets it ask about what is not recorded yet. Usage: quickbooks.ps1 save|close
# NOT YET TRIED on the real program.
param([Parameter(Mandatory = $true)] [ValidateSet('save', 'close')] [string] $Step)
. (Join-Path $PSScriptRoot 'lastcall.ps1')

$secondsToClose = 60

Invoke-Step {
    $running = @(Get-ProgramsHere @('qbw', 'qbw32') | Where-Object { $_.MainWindowHandle -ne 0 })
    if ($running.Count -eq 0) { return }
    if ($Step -eq 'save') {
        Add-Kept 'what is recorded in QuickBooks; it asks about the rest when it closes'
    } else {
        foreach ($program in Close-Politely $running $secondsToClose) {
            Add-Unsaved "QuickBooks (process $($program.Id)) has not closed: answer what it asks"
        }
    }
}
