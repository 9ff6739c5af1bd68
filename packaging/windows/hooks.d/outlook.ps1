# Saves the messages being written in Outlook as drafts, where Outlook itself puts them. Usage: outlook.ps1 save
# Names no message: whoever asked for the sign-out reads what a hook says. NOT YET TRIED on the real program.
param([Parameter(Mandatory = $true)] [ValidateSet('save')] [string] $Step)
. (Join-Path $PSScriptRoot 'lastcall.ps1')

$message = 43  # olMail

# What is being written: in windows of its own, and in the reading pane.
function Get-OpenItems($App) {
    foreach ($inspector in @($App.Inspectors)) { $inspector.CurrentItem }
    $explorer = $App.ActiveExplorer()
    if ($null -ne $explorer -and $null -ne $explorer.ActiveInlineResponse) { $explorer.ActiveInlineResponse }
}

function Save-Item($Item) {
    if ($Item.Saved) { return 0 }
    if ($Item.Class -ne $message) {
        Add-Unsaved 'An appointment, a contact or a task is open in Outlook: save it there'
        return 0
    }
    $Item.Save()
    if (-not $Item.Saved) { throw 'a message still has changes after saving' }
    1
}

Invoke-Step {
    if (@(Get-ProgramsHere 'OUTLOOK').Count -eq 0) { return }
    try {
        # There is one Outlook at most, and this reaches it; the new Outlook for Windows cannot be asked, and saves drafts by itself.
        $app = Invoke-Patiently { New-Object -ComObject Outlook.Application }
        $drafts = 0
        foreach ($item in @(Invoke-Patiently { Get-OpenItems $app })) { $drafts += Invoke-Patiently { Save-Item $item } }
        if ($drafts -gt 0) { Add-Saved "Outlook: $drafts written so far, in its drafts" }
    } catch {
        Add-Unsaved "Outlook cannot be asked: $($_.Exception.Message)"
    }
}
